-- A person's own calendar reads when the next sessions are too: no organisation then, and one word in the language that they chose.
ALTER TABLE calendar_feed
  MODIFY organisation_id BIGINT NULL COMMENT 'plain',
  ADD COLUMN language VARCHAR(35) NULL COMMENT 'plain';
