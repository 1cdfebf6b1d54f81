-- What people say about the programme itself, to those who lead the coordinators and not to their own. Where somebody does not want to be named, no row
-- leads to them: no person, no account, a day without an hour, and a key of chance in place of one that tells the time.
CREATE TABLE feedback (
  id           BIGINT          NOT NULL COMMENT 'plain: chance where nobody is named',
  ref          BINARY(16)      NOT NULL COMMENT 'plain',
  programme_id BIGINT          NOT NULL COMMENT 'plain',
  person_id    BIGINT          NULL     COMMENT 'personal: null where they did not want to be named',
  own_key      VARBINARY(1000) NULL     COMMENT 'secret: wrapped, of what was said where nobody is named',
  kek_id       VARCHAR(20)     NULL     COMMENT 'plain: which key-encryption key wrapped it',
  once_token   BINARY(16)      NOT NULL COMMENT 'secret: keyed hash of the form by which it came, so that it comes once',
  words        VARBINARY(9000) NOT NULL COMMENT 'secret: encrypted with the person''s key, or with its own',
  given_on     DATE            NOT NULL COMMENT 'plain: a day without an hour',
  answer       VARBINARY(9000) NULL     COMMENT 'secret: encrypted as the words; null where it was only read',
  answered_at  DATETIME(6)     NULL     COMMENT 'plain',
  answered_by  BIGINT          NULL     COMMENT 'plain',
  CONSTRAINT pk_feedback PRIMARY KEY (id),
  CONSTRAINT uq_feedback_ref UNIQUE (ref),
  CONSTRAINT uq_feedback_once UNIQUE (programme_id, once_token),
  CONSTRAINT fk_feedback_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT fk_feedback_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_feedback_key CHECK ((person_id IS NULL) = (own_key IS NOT NULL)),
  KEY ix_feedback_programme (programme_id, answered_at, given_on),
  KEY ix_feedback_person (person_id)
) ENGINE = InnoDB;
