-- What was sent for an import of people outlives the node that reads it: sealed with the import's key, until the import ends.
CREATE TABLE import_chunk (
  import_id BIGINT           NOT NULL COMMENT 'plain',
  no        INT              NOT NULL COMMENT 'plain: counts from 1, over all files',
  file_no   INT              NOT NULL COMMENT 'plain: which file it is part of, from 0',
  file      VARCHAR(400)     NOT NULL COMMENT 'plain: its name, as it was sent',
  part      VARBINARY(60100) NOT NULL COMMENT 'secret: sealed with the import''s key',
  CONSTRAINT pk_import_chunk PRIMARY KEY (import_id, no),
  CONSTRAINT fk_import_chunk_import FOREIGN KEY (import_id) REFERENCES data_import (id) ON DELETE CASCADE
) ENGINE = InnoDB;

ALTER TABLE data_import
  ADD COLUMN about   BINARY(16) NULL               COMMENT 'plain: what else it needs to go on: of people the coordinator',
  ADD COLUMN runner  INT        NOT NULL DEFAULT 1 COMMENT 'plain: how many nodes have taken it up; only the last one writes',
  ADD COLUMN batches INT        NOT NULL DEFAULT 0 COMMENT 'plain: how many are told',
  MODIFY COLUMN kind VARCHAR(20) NOT NULL          COMMENT 'plain: DIRECTORY, ATTENDANCE, PEOPLE';
