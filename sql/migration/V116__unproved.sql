-- A milestone that facts had reached and that they prove no longer, since one of them was corrected: the worklist says so, and nothing else changes.
ALTER TABLE milestone
  MODIFY COLUMN criterion_kind   VARCHAR(20) NOT NULL COMMENT 'personal: what proves it, such as CONFIRMED or HOURS_ATTENDED',
  MODIFY COLUMN criterion_amount INT         NULL     COMMENT 'personal: as much as is needed, in what is counted; null for CONFIRMED',
  ADD COLUMN unproved_at DATETIME(6) NULL COMMENT 'personal: since when its facts are not enough any more; null where they are, or it was not reached by facts';

ALTER TABLE milestone_progress
  MODIFY COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'HOURS_ATTENDED' COMMENT 'personal: what is counted, such as HOURS_ATTENDED';
