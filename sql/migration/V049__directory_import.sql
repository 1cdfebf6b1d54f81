-- One reading of files of another directory: how far it is, and what became of each row. Kept until the next one begins.
CREATE TABLE directory_import (
  id           BIGINT      NOT NULL COMMENT 'plain',
  ref          BINARY(16)  NOT NULL COMMENT 'plain',
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  trial        BOOLEAN     NOT NULL COMMENT 'plain: whether nothing is kept, and it is only told what would be',
  expected     INT         NOT NULL COMMENT 'plain: about how many rows there are',
  kept         INT         NOT NULL COMMENT 'plain: rows',
  changed      INT         NOT NULL COMMENT 'plain: rows',
  unchanged    INT         NOT NULL COMMENT 'plain: rows',
  left_out     INT         NOT NULL COMMENT 'plain: rows',
  refused      INT         NOT NULL COMMENT 'plain: rows',
  created_at   DATETIME(6) NOT NULL COMMENT 'plain',
  created_by   BIGINT      NOT NULL COMMENT 'plain',
  alive_at     DATETIME(6) NOT NULL COMMENT 'plain: when it last went on',
  cancelled_at DATETIME(6) NULL     COMMENT 'plain',
  ended_at     DATETIME(6) NULL     COMMENT 'plain',
  failure      VARCHAR(40) NULL     COMMENT 'plain: why it ended before the last row; a code',
  running      TINYINT     NULL     COMMENT 'plain: 1 until it has ended, so that a programme has one at a time',
  CONSTRAINT pk_directory_import PRIMARY KEY (id),
  CONSTRAINT uq_directory_import_ref UNIQUE (ref),
  CONSTRAINT uq_directory_import_running UNIQUE (programme_id, running),
  CONSTRAINT fk_directory_import_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE = InnoDB;

CREATE TABLE import_line (
  id        BIGINT       NOT NULL COMMENT 'plain',
  import_id BIGINT       NOT NULL COMMENT 'plain',
  no        INT          NOT NULL COMMENT 'plain: counts from 1',
  file      VARCHAR(100) NOT NULL COMMENT 'plain',
  place     VARCHAR(200) NOT NULL COMMENT 'plain: line of the file, or JSON pointer',
  outcome   VARCHAR(10)  NOT NULL COMMENT 'plain: KEPT, CHANGED, UNCHANGED, LEFT_OUT, REFUSED',
  field     VARCHAR(60)  NULL     COMMENT 'plain: the column that the reason is about',
  reason    VARCHAR(40)  NULL     COMMENT 'plain: a code',
  cells     TEXT         NULL     COMMENT 'plain: of a refused row what came, as JSON, without what leads to a place',
  CONSTRAINT pk_import_line PRIMARY KEY (id),
  CONSTRAINT fk_import_line_import FOREIGN KEY (import_id) REFERENCES directory_import (id) ON DELETE CASCADE,
  CONSTRAINT uq_import_line_no UNIQUE (import_id, no),
  KEY ix_import_line_outcome (import_id, outcome, no)
) ENGINE = InnoDB;
