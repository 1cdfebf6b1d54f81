-- Imports of every kind have one table, for a programme or for an organisation. What refused rows said is sealed with a key
-- of the import: a file may hold a name anywhere. A report lasts until the next import only, so none is carried over.
DELETE FROM directory_import;

ALTER TABLE directory_import DROP FOREIGN KEY fk_directory_import_programme;

ALTER TABLE directory_import
  DROP INDEX uq_directory_import_running,
  DROP INDEX uq_directory_import_ref;

RENAME TABLE directory_import TO data_import;

ALTER TABLE data_import
  ADD COLUMN kind     VARCHAR(20)     NOT NULL COMMENT 'plain: DIRECTORY, ATTENDANCE',
  ADD COLUMN owner_id BIGINT          NOT NULL COMMENT 'plain: the programme or the organisation that it is for',
  ADD COLUMN own_key  VARBINARY(1000) NOT NULL COMMENT 'secret: wrapped, of what refused rows said',
  ADD COLUMN kek_id   VARCHAR(20)     NOT NULL COMMENT 'plain: which key-encryption key wrapped it',
  MODIFY COLUMN running TINYINT       NULL     COMMENT 'plain: 1 until it has ended, so that an owner has one of a kind at a time',
  ADD CONSTRAINT uq_data_import_ref UNIQUE (ref),
  ADD CONSTRAINT uq_data_import_running UNIQUE (owner_id, kind, running),
  ADD CONSTRAINT fk_data_import_programme FOREIGN KEY (programme_id) REFERENCES programme (id);

ALTER TABLE import_line
  MODIFY COLUMN cells VARBINARY(60100) NULL COMMENT 'secret: of a refused row what came, as JSON, without what leads to a place';
