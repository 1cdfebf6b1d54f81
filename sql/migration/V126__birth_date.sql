-- When somebody was born is one more field of the identity sheet.
ALTER TABLE person_secret
  MODIFY COLUMN field VARCHAR(20) NOT NULL COMMENT 'plain: NAME_TO_USE, SAFE_CONTACT, LEGAL_NAME, PHONE, BIRTH_DATE (ISO 8601)';
