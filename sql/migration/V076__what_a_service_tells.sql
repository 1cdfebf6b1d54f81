-- When a service takes place and what it costs, as another directory tells it, by the columns of HSDS: shown, and told on as it came.
ALTER TABLE offering
  ADD COLUMN told_rows TEXT NULL COMMENT 'plain: JSON, at most 20,000 characters; null for none';
