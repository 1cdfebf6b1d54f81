-- What stands on top of papers for employers: neutral words that tell nothing of what kind of programme this is.
ALTER TABLE programme
  ADD COLUMN letterhead VARCHAR(400) NULL COMMENT 'plain: on top of papers for employers; null for none';
