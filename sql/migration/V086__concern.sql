-- What worries a partner about somebody: for the coordinator who walks with them alone, until it is answered.
CREATE TABLE concern (
  id              BIGINT          NOT NULL COMMENT 'plain',
  ref             BINARY(16)      NOT NULL COMMENT 'plain',
  programme_id    BIGINT          NOT NULL COMMENT 'plain',
  person_id       BIGINT          NOT NULL COMMENT 'personal',
  organisation_id BIGINT          NOT NULL COMMENT 'personal: whose staff raised it',
  words           VARBINARY(9000) NOT NULL COMMENT 'secret: encrypted with the person''s key',
  raised_at       DATETIME(6)     NOT NULL COMMENT 'personal',
  raised_by       BIGINT          NOT NULL COMMENT 'plain',
  answer          VARBINARY(9000) NULL     COMMENT 'secret: encrypted with the person''s key; null until it is answered',
  answered_at     DATETIME(6)     NULL     COMMENT 'personal',
  answered_by     BIGINT          NULL     COMMENT 'plain',
  CONSTRAINT pk_concern PRIMARY KEY (id),
  CONSTRAINT uq_concern_ref UNIQUE (ref),
  CONSTRAINT fk_concern_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_concern_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_concern_answer CHECK ((answer IS NULL) = (answered_at IS NULL)),
  KEY ix_concern_person (person_id, answered_at, raised_at)
) ENGINE = InnoDB;
