-- One key a person, wrapped by the key-encryption key that no database, backup or image holds.
CREATE TABLE marram_key.person_key (
  person_id   BIGINT          NOT NULL COMMENT 'personal',
  wrapped_key VARBINARY(1000) NOT NULL COMMENT 'secret',
  kek_id      VARCHAR(20)     NOT NULL COMMENT 'plain: which key-encryption key wrapped it',
  CONSTRAINT pk_person_key PRIMARY KEY (person_id),
  KEY ix_person_key_kek (kek_id)
) ENGINE = InnoDB;
