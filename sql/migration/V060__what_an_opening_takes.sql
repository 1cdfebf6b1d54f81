-- Where and when something open takes place and whom it takes, so that it can be weighed for somebody. Everything may be missing, since
-- nobody has said it yet. Of a place to live none of it is kept.
ALTER TABLE opening
  ADD COLUMN site_id    BIGINT      NULL COMMENT 'plain: never a confidential one',
  ADD COLUMN online     BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'plain',
  ADD COLUMN week_parts INT         NULL COMMENT 'plain: 21 bits, Monday morning, afternoon, evening, Tuesday morning and so on',
  ADD COLUMN language   VARCHAR(35) NULL COMMENT 'plain: BCP 47, that it takes',
  ADD COLUMN level      VARCHAR(2)  NULL COMMENT 'plain: CEFR level of that language, A1 to C2',
  ADD COLUMN papers     BOOLEAN     NULL COMMENT 'plain: whether papers are needed; null: not said',
  ADD COLUMN age_from   INT         NULL COMMENT 'plain',
  ADD CONSTRAINT fk_opening_site FOREIGN KEY (site_id) REFERENCES site (id),
  ADD CONSTRAINT ck_opening_place CHECK (site_id IS NULL OR online = FALSE),
  ADD CONSTRAINT ck_opening_home CHECK (kind <> 'HOUSING' OR (site_id IS NULL AND online = FALSE AND week_parts IS NULL
    AND language IS NULL AND level IS NULL AND papers IS NULL AND age_from IS NULL));
