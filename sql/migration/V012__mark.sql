-- One row for each person and session, also where the person left the course and came back. Hours in quarters, as
-- counted towards the milestone. Person and milestone are the enrolment's; keys of their own would make two who mark one
-- person at once wait for each other in a circle.
CREATE TABLE mark (
  id           BIGINT      NOT NULL COMMENT 'plain',
  session_id   BIGINT      NOT NULL COMMENT 'personal',
  enrolment_id BIGINT      NOT NULL COMMENT 'personal: the place through which it was first marked',
  person_id    BIGINT      NOT NULL COMMENT 'personal: whose place it was',
  milestone_id BIGINT      NOT NULL COMMENT 'personal: the milestone that its hours feed, whatever place comes after',
  kind         VARCHAR(12) NOT NULL COMMENT 'personal: PRESENT, LATE, LEFT_EARLY, EXCUSED, ABSENT',
  minutes      INT         NOT NULL COMMENT 'personal: late or left early by, else 0',
  quarters     INT         NOT NULL COMMENT 'personal: quarter hours attended',
  at           DATETIME(6) NOT NULL COMMENT 'plain',
  by_id        BIGINT      NOT NULL COMMENT 'plain',
  version      INT         NOT NULL COMMENT 'plain',
  CONSTRAINT pk_mark PRIMARY KEY (id),
  CONSTRAINT uq_mark UNIQUE (session_id, person_id),
  CONSTRAINT fk_mark_session FOREIGN KEY (session_id) REFERENCES course_session (id),
  CONSTRAINT fk_mark_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT ck_mark_quarters CHECK (quarters BETWEEN 0 AND 96),
  KEY ix_mark_enrolment (enrolment_id, session_id)
) ENGINE = InnoDB;

CREATE TABLE mark_correction (
  id       BIGINT      NOT NULL COMMENT 'plain',
  mark_id  BIGINT      NOT NULL COMMENT 'personal',
  kind     VARCHAR(12) NOT NULL COMMENT 'personal: as it was',
  minutes  INT         NOT NULL COMMENT 'personal: as it was',
  quarters INT         NOT NULL COMMENT 'personal: as it was',
  was_at   DATETIME(6) NOT NULL COMMENT 'plain: when the earlier one was logged',
  was_by   BIGINT      NOT NULL COMMENT 'plain',
  reason   VARCHAR(20) NOT NULL COMMENT 'personal: a code',
  at       DATETIME(6) NOT NULL COMMENT 'plain',
  by_id    BIGINT      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_mark_correction PRIMARY KEY (id),
  CONSTRAINT fk_mark_correction_mark FOREIGN KEY (mark_id) REFERENCES mark (id),
  KEY ix_mark_correction_mark (mark_id, at)
) ENGINE = InnoDB;
