-- When somebody last told how to reach them: the worklist reads it with the person, and looks through no rules.
ALTER TABLE person
  ADD COLUMN reach_told_at DATETIME(6) NULL COMMENT 'personal: counter, the newest contact_rule; null where none was told';
UPDATE person p
SET p.reach_told_at = (SELECT MAX(r.kept_at) FROM contact_rule r WHERE r.person_id = p.id);
