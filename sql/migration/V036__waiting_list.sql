-- A referral that finds the course full waits for a place; one that is declined says whose no it was and when to ask again; one
-- that nobody answers ends on a day that is known from the start.
ALTER TABLE referral
  ADD COLUMN waiting_at   DATETIME(6) NULL COMMENT 'personal: put on the waiting list of its course; its place follows from it',
  ADD COLUMN waiting_by   BIGINT      NULL COMMENT 'plain',
  ADD COLUMN turn_at      DATETIME(6) NULL COMMENT 'personal: a place came free for it',
  ADD COLUMN expires_at   DATETIME(6) NULL COMMENT 'plain: until then it can be answered; never after its release',
  ADD COLUMN declined_by  VARCHAR(12) NULL COMMENT 'personal: whose no it was, PERSON or PARTNER; null where not declined',
  ADD COLUMN ask_again_on DATE        NULL COMMENT 'personal: with a no, the day from which it may be asked again';

UPDATE referral r JOIN info_release s ON s.id = r.release_id JOIN course c ON c.id = r.course_id
SET r.expires_at = LEAST(s.until_at, CAST(c.ends_on + INTERVAL 1 DAY AS DATETIME)),
    r.declined_by = CASE WHEN r.answer = 'DECLINED' THEN 'PARTNER' END;

ALTER TABLE referral
  MODIFY COLUMN expires_at DATETIME(6) NOT NULL COMMENT 'plain: until then it can be answered; never after its release',
  ADD CONSTRAINT ck_referral_declined CHECK ((declined_by IS NOT NULL) = (answer IS NOT NULL AND answer = 'DECLINED')),
  ADD CONSTRAINT ck_referral_turn CHECK (turn_at IS NULL OR waiting_at IS NOT NULL),
  ADD KEY ix_referral_waiting (course_id, waiting_at, id);

-- How a programme's partners answer: which days are no working days (two working days are theirs), and after how many days a
-- referral that nobody answered ends. Saturday, Sunday and 30 where a programme has no row.
CREATE TABLE referral_setting (
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  weekend      VARCHAR(70) NOT NULL COMMENT 'plain: ISO 8601 days by name, comma between, such as FRIDAY,SATURDAY',
  open_days    INT         NOT NULL COMMENT 'plain',
  changed_at   DATETIME(6) NOT NULL COMMENT 'plain',
  changed_by   BIGINT      NOT NULL COMMENT 'plain',
  version      INT         NOT NULL COMMENT 'plain',
  CONSTRAINT pk_referral_setting PRIMARY KEY (programme_id),
  CONSTRAINT fk_referral_setting_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT ck_referral_setting_days CHECK (open_days BETWEEN 1 AND 365)
) ENGINE = InnoDB;
