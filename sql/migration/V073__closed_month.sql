-- A month that a partner has closed: what was marked in it changes only by adjustments, which are rows of their own.
CREATE TABLE closed_month (
  id              BIGINT      NOT NULL COMMENT 'plain',
  organisation_id BIGINT      NOT NULL COMMENT 'plain',
  month_on        DATE        NOT NULL COMMENT 'plain: its first day',
  closed_at       DATETIME(6) NOT NULL COMMENT 'plain',
  closed_by       BIGINT      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_closed_month PRIMARY KEY (id),
  CONSTRAINT uq_closed_month UNIQUE (organisation_id, month_on),
  CONSTRAINT fk_closed_month_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB;

ALTER TABLE course_session ADD COLUMN closed_at DATETIME(6) NULL COMMENT 'plain: since when its month is closed';

CREATE TABLE mark_adjustment (
  id           BIGINT      NOT NULL COMMENT 'plain',
  mark_id      BIGINT      NOT NULL COMMENT 'personal',
  was_kind     VARCHAR(12) NULL     COMMENT 'personal: null where nobody had marked it',
  was_minutes  INT         NOT NULL COMMENT 'personal',
  was_quarters INT         NOT NULL COMMENT 'personal',
  kind         VARCHAR(12) NOT NULL COMMENT 'personal: as it is from then on',
  minutes      INT         NOT NULL COMMENT 'personal',
  quarters     INT         NOT NULL COMMENT 'personal',
  reason       VARCHAR(20) NOT NULL COMMENT 'personal: a code',
  at           DATETIME(6) NOT NULL COMMENT 'plain',
  by_id        BIGINT      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_mark_adjustment PRIMARY KEY (id),
  CONSTRAINT fk_mark_adjustment_mark FOREIGN KEY (mark_id) REFERENCES mark (id),
  KEY ix_mark_adjustment_mark (mark_id, at)
) ENGINE = InnoDB;
