-- Who has a pass phrase of their own gets another code only where two of the staff stand for it: one asks, another confirms within a quarter of an
-- hour, with words that the first one shows. Who did stays written down.
CREATE TABLE code_request (
  id           BIGINT      NOT NULL COMMENT 'plain',
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  person_id    BIGINT      NOT NULL COMMENT 'personal',
  token        BINARY(32)  NOT NULL COMMENT 'secret: keyed hash of the words to confirm with',
  asked_at     DATETIME(6) NOT NULL COMMENT 'plain',
  asked_by     BIGINT      NOT NULL COMMENT 'plain',
  confirmed_at DATETIME(6) NULL     COMMENT 'plain',
  confirmed_by BIGINT      NULL     COMMENT 'plain: never the one who asked',
  used_at      DATETIME(6) NULL     COMMENT 'plain: since when a code was made on it',
  CONSTRAINT pk_code_request PRIMARY KEY (id),
  CONSTRAINT uq_code_request_token UNIQUE (token),
  CONSTRAINT fk_code_request_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_code_request_two CHECK (confirmed_by <> asked_by),
  KEY ix_code_request_person (person_id, asked_by, asked_at)
) ENGINE = InnoDB;
