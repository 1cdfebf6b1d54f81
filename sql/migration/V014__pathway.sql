-- The ways a plan goes, as data. Those without a programme are everywhere, and their names stand in the bundles by their
-- code; a programme adds its own, with a name in its own words. Codes are unique over all programmes.
CREATE TABLE pathway (
  id           BIGINT      NOT NULL COMMENT 'plain',
  programme_id BIGINT      NULL     COMMENT 'plain: null where it is everywhere',
  code         VARCHAR(20) NOT NULL COMMENT 'plain',
  name         VARCHAR(60) NULL     COMMENT 'plain: in the programme''s words; null where the bundles name it',
  position     INT         NOT NULL COMMENT 'plain: order of the lanes',
  retired_at   DATETIME(6) NULL     COMMENT 'plain: no new goals from then on; goals that stand keep it',
  created_at   DATETIME(6) NOT NULL COMMENT 'plain',
  created_by   BIGINT      NULL     COMMENT 'plain: null where it is everywhere',
  CONSTRAINT pk_pathway PRIMARY KEY (id),
  CONSTRAINT uq_pathway_code UNIQUE (code),
  CONSTRAINT fk_pathway_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT ck_pathway_name CHECK ((programme_id IS NULL) = (name IS NULL)),
  KEY ix_pathway_programme (programme_id, position)
) ENGINE = InnoDB;

INSERT INTO pathway (id, programme_id, code, name, position, created_at) VALUES
  (1, NULL, 'COUNSELLING', NULL, 10, UTC_TIMESTAMP(6)),
  (2, NULL, 'EDUCATION', NULL, 20, UTC_TIMESTAMP(6)),
  (3, NULL, 'JOB_TRAINING', NULL, 30, UTC_TIMESTAMP(6)),
  (4, NULL, 'HOUSING', NULL, 40, UTC_TIMESTAMP(6)),
  (5, NULL, 'LEGAL', NULL, 50, UTC_TIMESTAMP(6)),
  (6, NULL, 'HEALTH', NULL, 60, UTC_TIMESTAMP(6)),
  (7, NULL, 'SAFETY', NULL, 70, UTC_TIMESTAMP(6)),
  (8, NULL, 'COMMUNITY', NULL, 80, UTC_TIMESTAMP(6)),
  (9, NULL, 'PAPERS', NULL, 90, UTC_TIMESTAMP(6));
