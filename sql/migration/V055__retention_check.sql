-- Whether a job lasts, asked at 30, 90, 180 and 365 days and in the second and fourth calendar quarter after the plan was closed. What is due
-- follows from the job and the plan and is stored nowhere; here stands what was answered. Rows as those of job_spell.
CREATE TABLE retention_check (
  id              BIGINT      NOT NULL COMMENT 'plain',
  ref             BINARY(16)  NOT NULL COMMENT 'plain: the same in every version',
  version         INT         NOT NULL COMMENT 'plain',
  programme_id    BIGINT      NOT NULL COMMENT 'plain',
  person_id       BIGINT      NOT NULL COMMENT 'personal',
  job_ref         BINARY(16)  NOT NULL COMMENT 'personal: the job, in whichever version',
  checkpoint      VARCHAR(12) NOT NULL COMMENT 'personal: DAYS_30, DAYS_90, DAYS_180, DAYS_365, QUARTER_2, QUARTER_4',
  answer          VARCHAR(20) NOT NULL COMMENT 'personal: STILL_THERE, WORKS_ELSEWHERE, NOT_WORKING, NOT_REACHED, PREFERS_NOT_TO_SAY',
  told_by         VARCHAR(12) NULL     COMMENT 'personal: OWN_WORD, DOCUMENT, PARTNER; null where nobody was reached',
  checked_on      DATE        NOT NULL COMMENT 'personal: the day on which it was asked',
  kept_at         DATETIME(6) NOT NULL COMMENT 'plain',
  kept_by         BIGINT      NOT NULL COMMENT 'plain',
  replaced_at     DATETIME(6) NOT NULL COMMENT 'plain: 9999 while this version stands',
  replaced_by     BIGINT      NULL     COMMENT 'plain',
  replaced_reason VARCHAR(20) NULL     COMMENT 'personal: a code; null while it stands',
  CONSTRAINT pk_retention_check PRIMARY KEY (id),
  CONSTRAINT uq_retention_check_version UNIQUE (ref, version),
  CONSTRAINT uq_retention_check_standing UNIQUE (job_ref, checkpoint, replaced_at),
  CONSTRAINT fk_retention_check_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_retention_check_told CHECK ((told_by IS NULL) = (answer = 'NOT_REACHED')),
  KEY ix_retention_check_person (person_id, kept_at)
) ENGINE = InnoDB;
