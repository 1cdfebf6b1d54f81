-- The person. Nothing here names anyone: names and ways of contact stand encrypted in person_secret.
CREATE TABLE person (
  id           BIGINT      NOT NULL COMMENT 'plain',
  ref          BINARY(16)  NOT NULL COMMENT 'plain',
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  code         VARCHAR(12) NOT NULL COMMENT 'personal: what staff say instead of a name',
  language     VARCHAR(12) NULL     COMMENT 'personal: BCP 47 (ISO 639), null where not given',
  language_answer VARCHAR(20) NOT NULL COMMENT 'personal: GIVEN, NOT_ASKED, DOES_NOT_KNOW, PREFERS_NOT_TO_SAY (HUD -, 99, 8, 9)',
  created_at   DATETIME(6) NOT NULL COMMENT 'plain',
  created_by   BIGINT      NOT NULL COMMENT 'plain',
  version      INT         NOT NULL COMMENT 'plain',
  CONSTRAINT pk_person PRIMARY KEY (id),
  CONSTRAINT uq_person_ref UNIQUE (ref),
  CONSTRAINT uq_person_code UNIQUE (programme_id, code),
  CONSTRAINT fk_person_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT ck_person_language CHECK ((language_answer = 'GIVEN') = (language IS NOT NULL))
) ENGINE = InnoDB;

-- No row is NOT_ASKED.
CREATE TABLE person_secret (
  person_id  BIGINT          NOT NULL COMMENT 'personal',
  field      VARCHAR(20)     NOT NULL COMMENT 'plain: NAME_TO_USE, SAFE_CONTACT, LEGAL_NAME, PHONE',
  answer     VARCHAR(20)     NOT NULL COMMENT 'personal: GIVEN, DOES_NOT_KNOW, PREFERS_NOT_TO_SAY (HUD -, 8, 9)',
  ciphertext VARBINARY(4000) NULL     COMMENT 'secret: AES-256-GCM; table, person and field are bound to it; null where not given',
  CONSTRAINT pk_person_secret PRIMARY KEY (person_id, field),
  CONSTRAINT fk_person_secret_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_person_secret_answer CHECK ((answer = 'GIVEN') = (ciphertext IS NOT NULL))
) ENGINE = InnoDB;

CREATE TABLE search_token (
  person_id BIGINT      NOT NULL COMMENT 'personal',
  field     VARCHAR(20) NOT NULL COMMENT 'plain',
  token     BINARY(16)  NOT NULL COMMENT 'secret: keyed hash of one word of a name, keyed by programme and field',
  CONSTRAINT pk_search_token PRIMARY KEY (person_id, field, token),
  CONSTRAINT fk_search_token_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_search_token (token, field, person_id)
) ENGINE = InnoDB;

CREATE TABLE assignment (
  id         BIGINT      NOT NULL COMMENT 'plain',
  person_id  BIGINT      NOT NULL COMMENT 'personal',
  account_id BIGINT      NOT NULL COMMENT 'plain: the coordinator responsible',
  from_at    DATETIME(6) NOT NULL COMMENT 'plain',
  ended_at   DATETIME(6) NULL     COMMENT 'plain',
  created_by BIGINT      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_assignment PRIMARY KEY (id),
  CONSTRAINT fk_assignment_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_assignment_account FOREIGN KEY (account_id) REFERENCES account (id),
  KEY ix_assignment_person (person_id, from_at)
) ENGINE = InnoDB;
