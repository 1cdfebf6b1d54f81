-- What a course is like: language, days and times of the week, where, what it takes to begin, what it costs, what it leads to. Everything
-- may be missing, since nobody has said it yet. week_parts follows from the rule and the times, and is written with them.
ALTER TABLE course
  ADD COLUMN language     VARCHAR(35)   NULL COMMENT 'plain: BCP 47, of the teaching',
  ADD COLUMN rrule        VARCHAR(120)  NULL COMMENT 'plain: RFC 5545 recurrence of weeks, FREQ=WEEKLY;BYDAY=MO,WE',
  ADD COLUMN from_minute  INT           NULL COMMENT 'plain: minutes after midnight by the clock on the wall, on each of these days',
  ADD COLUMN until_minute INT           NULL COMMENT 'plain',
  ADD COLUMN week_parts   INT           NULL COMMENT 'plain: 21 bits, Monday morning, afternoon, evening, Tuesday morning and so on',
  ADD COLUMN site_id      BIGINT        NULL COMMENT 'plain: never a confidential one',
  ADD COLUMN online       BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'plain',
  ADD COLUMN wants        VARCHAR(1000) NULL COMMENT 'plain: what it takes to begin, said by the partner',
  ADD COLUMN level        VARCHAR(2)    NULL COMMENT 'plain: CEFR level of its language that it takes, A1 to C2',
  ADD COLUMN papers       BOOLEAN       NULL COMMENT 'plain: whether papers are needed; null: not said',
  ADD COLUMN age_from     INT           NULL COMMENT 'plain',
  ADD COLUMN cost         INT           NULL COMMENT 'plain: in the smallest unit of its currency; 0: free; null: not said',
  ADD COLUMN currency     VARCHAR(3)    NULL COMMENT 'plain: ISO 4217',
  ADD COLUMN credential   VARCHAR(200)  NULL COMMENT 'plain: what it leads to',
  ADD COLUMN total_hours  INT           NULL COMMENT 'plain',
  ADD COLUMN childcare    BOOLEAN       NULL COMMENT 'plain: whether there is some; null: not said',
  ADD COLUMN changed_at   DATETIME(6)   NULL COMMENT 'plain',
  ADD COLUMN changed_by   BIGINT        NULL COMMENT 'plain',
  ADD CONSTRAINT fk_course_site FOREIGN KEY (site_id) REFERENCES site (id),
  ADD CONSTRAINT ck_course_week CHECK ((rrule IS NULL) = (week_parts IS NULL) AND (from_minute IS NULL) = (rrule IS NULL)
    AND (until_minute IS NULL) = (rrule IS NULL) AND (from_minute IS NULL OR from_minute < until_minute)),
  ADD CONSTRAINT ck_course_place CHECK (site_id IS NULL OR online = FALSE),
  ADD CONSTRAINT ck_course_cost CHECK (cost IS NULL OR (cost >= 0 AND (cost = 0 OR currency IS NOT NULL)));
