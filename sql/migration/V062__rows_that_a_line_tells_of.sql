-- A line of an import may tell of many rows at once: of a table, or of a column, that is kept nowhere here.
ALTER TABLE import_line
  ADD COLUMN tells_of INT NOT NULL DEFAULT 1 COMMENT 'plain: how many rows';
