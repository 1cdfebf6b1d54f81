-- From which row of another directory a thing of this one came: a row that comes again finds it, and one that says the same as last
-- time changes nothing, so that what the own staff mended meanwhile stays.
CREATE TABLE origin (
  id           BIGINT      NOT NULL COMMENT 'plain',
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  kind         VARCHAR(24) NOT NULL COMMENT 'plain: what kind of row',
  external_id  BINARY(16)  NOT NULL COMMENT 'plain: HSDS id of the row, a UUID',
  object_id    BIGINT      NOT NULL COMMENT 'plain: what it made or changed',
  digest       BINARY(32)  NOT NULL COMMENT 'plain: SHA-256 of the row as it came last',
  CONSTRAINT pk_origin PRIMARY KEY (id),
  CONSTRAINT uq_origin UNIQUE (programme_id, kind, external_id),
  CONSTRAINT fk_origin_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE = InnoDB;
