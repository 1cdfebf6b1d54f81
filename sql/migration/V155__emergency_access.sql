-- One of the staff opened the record of somebody whom they do not walk with: why, until when, and what another one thinks of it.
CREATE TABLE emergency_access (
  id           BIGINT          NOT NULL COMMENT 'plain',
  ref          BINARY(16)      NOT NULL COMMENT 'plain',
  programme_id BIGINT          NOT NULL COMMENT 'plain',
  person_id    BIGINT          NOT NULL COMMENT 'personal',
  account_id   BIGINT          NOT NULL COMMENT 'plain: who opened it',
  reason       VARBINARY(5000) NOT NULL COMMENT 'secret: why, in the words of who opened it',
  opened_at    DATETIME(6)     NOT NULL COMMENT 'plain',
  until_at     DATETIME(6)     NOT NULL COMMENT 'plain: an hour later at most',
  ended_at     DATETIME(6)     NULL     COMMENT 'plain: not after until_at; null until somebody or the watch has ended it',
  judgement    VARCHAR(12)     NULL     COMMENT 'plain: FITTING, NOT_FITTING',
  note         VARBINARY(5000) NULL     COMMENT 'secret: why it was judged so',
  judged_at    DATETIME(6)     NULL     COMMENT 'plain',
  judged_by    BIGINT          NULL     COMMENT 'plain: never who opened it',
  CONSTRAINT pk_emergency_access PRIMARY KEY (id),
  CONSTRAINT uq_emergency_access_ref UNIQUE (ref),
  CONSTRAINT fk_emergency_access_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_emergency_access_judged CHECK ((judged_at IS NULL) = (judgement IS NULL) AND (judged_at IS NULL) = (judged_by IS NULL)),
  CONSTRAINT ck_emergency_access_another CHECK (judged_by <> account_id),
  KEY ix_emergency_access_person (person_id, ended_at),
  KEY ix_emergency_access_account (account_id, opened_at),
  KEY ix_emergency_access_waiting (programme_id, judged_at, id),
  KEY ix_emergency_access_over (ended_at, until_at)
) ENGINE = InnoDB;

-- A sealed record is opened by no emergency.
ALTER TABLE person
  ADD COLUMN sealed_at DATETIME(6) NULL COMMENT 'personal: since then no emergency opens the record; null where one may';

ALTER TABLE access_grant
  MODIFY COLUMN grantee_kind VARCHAR(12) NOT NULL COMMENT 'plain: ACCOUNT, TEAM, ORGANISATION; EMERGENCY (an account, its key negated)';
