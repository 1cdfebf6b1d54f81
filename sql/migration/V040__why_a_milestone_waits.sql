-- Why a milestone began to wait for another, and why it no longer does; not known where it was not asked yet.
ALTER TABLE prerequisite
  ADD COLUMN added_reason   VARCHAR(20) NULL COMMENT 'personal: a code; null where it came with the milestone or was not asked',
  ADD COLUMN removed_reason VARCHAR(20) NULL COMMENT 'personal: a code; null while it holds or where it was not asked';
