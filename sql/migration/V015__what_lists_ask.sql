-- What lists and the worklist ask of every person they show, where one index range answers it: whether the plan is
-- closed, when its review is due, when somebody last spoke with the person.
ALTER TABLE plan
  ADD COLUMN closed_at       DATETIME(6) NULL COMMENT 'personal: null while the plan is open',
  ADD COLUMN closed_by       BIGINT      NULL COMMENT 'plain',
  ADD COLUMN closed_reason   VARCHAR(20) NULL COMMENT 'personal: a code',
  ADD COLUMN review_from_on  DATE NOT NULL DEFAULT '9999-12-31' COMMENT 'personal: counter, the open review window; 9999-12-31 where none',
  ADD COLUMN review_until_on DATE NOT NULL DEFAULT '9999-12-31' COMMENT 'personal: counter',
  ADD KEY ix_plan_review (programme_id, review_from_on, id);

ALTER TABLE person
  ADD COLUMN last_contact_at DATETIME(6) NULL COMMENT 'personal: counter, the latest contact that took place; null where none is noted';
