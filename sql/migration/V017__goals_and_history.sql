-- Goals that are reworded, archived and brought back; milestones that are started and taken up again; prerequisites as
-- dated rows. What stood before stays readable, so that any past day of a plan can be shown.
ALTER TABLE goal
  ADD COLUMN target_on       DATE        NULL COMMENT 'personal: by when, where somebody said so',
  ADD COLUMN archived_at     DATETIME(6) NULL COMMENT 'personal: null while it stands',
  ADD COLUMN archived_by     BIGINT      NULL COMMENT 'plain',
  ADD COLUMN archived_reason VARCHAR(20) NULL COMMENT 'personal: a code',
  ADD COLUMN version         INT         NOT NULL DEFAULT 1 COMMENT 'plain';

ALTER TABLE milestone
  ADD COLUMN started_by BIGINT      NULL COMMENT 'plain',
  ADD COLUMN amended_at DATETIME(6) NULL COMMENT 'plain: the last change of words, date, proof or prerequisites';

-- A prerequisite that was taken away stays as a row, and may be added again as another one.
ALTER TABLE prerequisite ADD KEY ix_prerequisite_milestone (milestone_id, needs_id);

ALTER TABLE prerequisite
  DROP PRIMARY KEY,
  ADD COLUMN id         BIGINT      NOT NULL AUTO_INCREMENT FIRST,
  ADD COLUMN added_at   DATETIME(6) NULL,
  ADD COLUMN added_by   BIGINT      NULL,
  ADD COLUMN removed_at DATETIME(6) NULL COMMENT 'personal: null while it holds',
  ADD COLUMN removed_by BIGINT      NULL COMMENT 'plain',
  ADD CONSTRAINT pk_prerequisite PRIMARY KEY (id);

UPDATE prerequisite q JOIN milestone m ON m.id = q.milestone_id SET q.added_at = m.created_at, q.added_by = m.created_by;

ALTER TABLE prerequisite
  MODIFY COLUMN id       BIGINT      NOT NULL COMMENT 'plain',
  MODIFY COLUMN added_at DATETIME(6) NOT NULL COMMENT 'personal',
  MODIFY COLUMN added_by BIGINT      NOT NULL COMMENT 'plain';

ALTER TABLE amendment ADD KEY ix_amendment_person (person_id, at, id);

-- What was set aside before it could be taken up again, as the amendment that it would leave today.
INSERT INTO amendment (id, person_id, object_kind, object_id, field, was, became, reason, at, by_id)
SELECT m.id, p.person_id, 'MILESTONE', m.id, 'setAside', NULL, NULL, m.set_aside_reason, m.set_aside_at, m.set_aside_by
FROM milestone m JOIN plan p ON p.id = m.plan_id WHERE m.set_aside_at IS NOT NULL;
