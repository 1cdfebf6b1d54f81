-- What a person asks about what is held of them: that something be put right, or that it be deleted; what was answered, and what they say where
-- nothing was changed. Everything is said once, with its day, and stays.
CREATE TABLE data_request (
  id           BIGINT          NOT NULL COMMENT 'plain',
  ref          BINARY(16)      NOT NULL COMMENT 'plain',
  programme_id BIGINT          NOT NULL COMMENT 'plain',
  person_id    BIGINT          NOT NULL COMMENT 'personal',
  kind         VARCHAR(12)     NOT NULL COMMENT 'personal: CORRECTION, DELETION',
  words        VARBINARY(9000) NULL     COMMENT 'secret: what they ask, encrypted with the person''s key; may be missing where all is to be deleted',
  asked_at     DATETIME(6)     NOT NULL COMMENT 'personal',
  agreed       BOOLEAN         NULL     COMMENT 'personal: whether it is done; null until it is answered',
  answer       VARBINARY(9000) NULL     COMMENT 'secret: the answer, encrypted with the person''s key; the reason where it is not done',
  delete_on    DATE            NULL     COMMENT 'personal: when it is to be deleted, where that is agreed',
  answered_at  DATETIME(6)     NULL     COMMENT 'personal',
  answered_by  BIGINT          NULL     COMMENT 'plain',
  statement    VARBINARY(9000) NULL     COMMENT 'secret: what the person says beside what is not changed, encrypted with the person''s key',
  stated_at    DATETIME(6)     NULL     COMMENT 'personal',
  CONSTRAINT pk_data_request PRIMARY KEY (id),
  CONSTRAINT uq_data_request_ref UNIQUE (ref),
  CONSTRAINT fk_data_request_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT fk_data_request_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_data_request_answered CHECK ((answered_at IS NULL) = (agreed IS NULL)),
  KEY ix_data_request_person (person_id, asked_at)
) ENGINE = InnoDB;
