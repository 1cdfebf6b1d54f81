-- How agreed contact after a closing went.
ALTER TABLE follow_up
  ADD COLUMN outcome VARCHAR(20) NULL COMMENT 'personal: REACHED, NOT_REACHED, DECLINED; null until then',
  ADD COLUMN done_at DATETIME(6) NULL COMMENT 'personal',
  ADD COLUMN done_by BIGINT      NULL COMMENT 'plain',
  ADD CONSTRAINT ck_follow_up_done CHECK ((done_at IS NULL) = (outcome IS NULL));
