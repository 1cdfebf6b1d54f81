-- From which row of an export of another system something here came. The identifiers that people have there are kept as a
-- keyed hash only: enough to find somebody again, and nothing to look somebody up with.
CREATE TABLE hmis_origin (
  id           BIGINT      NOT NULL COMMENT 'plain',
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  token        BINARY(16)  NOT NULL COMMENT 'secret: keyed hash of programme, system, kind of row and its identifier there',
  digest       BINARY(16)  NOT NULL COMMENT 'secret: keyed hash of what the row said last',
  person_id    BIGINT      NULL     COMMENT 'personal: whom it is about; null for a project',
  object_id    BIGINT      NULL     COMMENT 'plain: the key of the project',
  object_ref   BINARY(16)  NOT NULL COMMENT 'plain: the reference of what it became here',
  CONSTRAINT pk_hmis_origin PRIMARY KEY (id),
  CONSTRAINT uq_hmis_origin_token UNIQUE (token),
  CONSTRAINT fk_hmis_origin_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT fk_hmis_origin_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
