-- A course's weekly rule yields its sessions. Each knows the day that the rule had for it, so that it is made once, whatever became of it.
ALTER TABLE course_session
  ADD COLUMN planned_on DATE        NULL COMMENT 'plain: the day that the rule of the course had for it (RFC 5545 RECURRENCE-ID); null where it was added by hand',
  ADD COLUMN moved_at   DATETIME(6) NULL COMMENT 'plain: since then it stands as somebody put it, whatever the rule says',
  ADD COLUMN moved_by   BIGINT      NULL COMMENT 'plain',
  ADD CONSTRAINT uq_course_session_planned UNIQUE (course_id, planned_on);

-- How far ahead the sessions of a rule stand.
CREATE TABLE course_calendar (
  course_id     BIGINT       NOT NULL COMMENT 'plain',
  planned_until DATE         NOT NULL COMMENT 'plain',
  rrule         VARCHAR(120) NULL     COMMENT 'plain: the rule that begins on rule_from, while the course has it',
  rule_from     DATE         NULL     COMMENT 'plain: null where it begins with the course',
  CONSTRAINT pk_course_calendar PRIMARY KEY (course_id),
  CONSTRAINT fk_course_calendar_course FOREIGN KEY (course_id) REFERENCES course (id),
  KEY ix_course_calendar_planned (planned_until)
) ENGINE = InnoDB;

INSERT INTO course_calendar (course_id, planned_until)
SELECT id, CURRENT_DATE - INTERVAL 1 DAY FROM course WHERE rrule IS NOT NULL;

-- Days on which no rule has a session: of one partner, or of all partners of the programme.
CREATE TABLE closed_days (
  id              BIGINT      NOT NULL COMMENT 'plain',
  ref             BINARY(16)  NOT NULL COMMENT 'plain',
  programme_id    BIGINT      NOT NULL COMMENT 'plain',
  organisation_id BIGINT      NULL     COMMENT 'plain: null for all partners of the programme',
  from_on         DATE        NOT NULL COMMENT 'plain',
  until_on        DATE        NOT NULL COMMENT 'plain: last day',
  added_at        DATETIME(6) NOT NULL COMMENT 'plain',
  added_by        BIGINT      NOT NULL COMMENT 'plain',
  removed_at      DATETIME(6) NULL     COMMENT 'plain',
  removed_by      BIGINT      NULL     COMMENT 'plain',
  version         INT         NOT NULL COMMENT 'plain',
  CONSTRAINT pk_closed_days PRIMARY KEY (id),
  CONSTRAINT uq_closed_days_ref UNIQUE (ref),
  CONSTRAINT fk_closed_days_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT ck_closed_days_span CHECK (until_on >= from_on),
  KEY ix_closed_days_programme (programme_id, until_on)
) ENGINE = InnoDB;
