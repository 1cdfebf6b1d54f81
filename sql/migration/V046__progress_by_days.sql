-- A milestone counts hours, days in a job or nights in a stable home, each for itself. What goes on is kept as the day since
-- when, so that a counter is right on every day without being touched.
ALTER TABLE milestone_progress
  ADD COLUMN kind      VARCHAR(20) NOT NULL DEFAULT 'HOURS_ATTENDED' COMMENT 'personal: HOURS_ATTENDED, DAYS_IN_JOB, NIGHTS_HOUSED' AFTER milestone_id,
  ADD COLUMN runs_from DATE        NULL COMMENT 'personal: from this day on each day adds one; null where nothing goes on' AFTER amount,
  MODIFY COLUMN amount INT NOT NULL COMMENT 'personal: quarter hours, or days or nights before runs_from',
  MODIFY COLUMN facts  INT NOT NULL COMMENT 'personal: how many sessions, jobs or homes it rests on',
  DROP PRIMARY KEY,
  ADD CONSTRAINT pk_milestone_progress PRIMARY KEY (milestone_id, kind),
  ADD KEY ix_milestone_progress_runs (runs_from);

ALTER TABLE milestone
  MODIFY COLUMN criterion_kind   VARCHAR(20) NOT NULL COMMENT 'personal: CONFIRMED, HOURS_ATTENDED, DAYS_IN_JOB, NIGHTS_HOUSED',
  MODIFY COLUMN criterion_amount INT         NULL     COMMENT 'personal: quarter hours, days or nights; null for CONFIRMED';
