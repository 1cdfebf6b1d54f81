-- When a review is due, what was looked at when it was held, and what the person says to it. Windows are dated rows: at most
-- one of a plan stands, and the plan carries its two days for the lists.
CREATE TABLE review_window (
  id            BIGINT      NOT NULL COMMENT 'plain',
  plan_id       BIGINT      NOT NULL COMMENT 'personal',
  number        INT         NOT NULL COMMENT 'plain: 1 for the first of a plan',
  started_on    DATE        NOT NULL COMMENT 'personal: of the first milestones, or of the last return',
  from_on       DATE        NOT NULL COMMENT 'personal',
  until_on      DATE        NOT NULL COMMENT 'personal: the last day',
  because       VARCHAR(20) NOT NULL COMMENT 'personal: the reason of the interval, a code',
  moved         BOOLEAN     NOT NULL COMMENT 'personal: whether it follows an exemption',
  opened_at     DATETIME(6) NOT NULL COMMENT 'plain',
  opened_by     BIGINT      NOT NULL COMMENT 'plain',
  ended_at      DATETIME(6) NULL     COMMENT 'personal: null while it stands',
  ended_by      BIGINT      NULL     COMMENT 'plain',
  ended_how     VARCHAR(10) NULL     COMMENT 'personal: HELD, EXEMPTED, CLOSED',
  exempt_reason VARCHAR(20) NULL     COMMENT 'personal: a code',
  CONSTRAINT pk_review_window PRIMARY KEY (id),
  CONSTRAINT uq_review_window_number UNIQUE (plan_id, number),
  CONSTRAINT fk_review_window_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT ck_review_window_days CHECK (from_on <= until_on),
  CONSTRAINT ck_review_window_exempt CHECK ((ended_how = 'EXEMPTED') = (exempt_reason IS NOT NULL) OR ended_how IS NULL AND exempt_reason IS NULL)
) ENGINE = InnoDB;

CREATE TABLE review (
  id          BIGINT      NOT NULL COMMENT 'plain',
  ref         BINARY(16)  NOT NULL COMMENT 'plain',
  plan_id     BIGINT      NOT NULL COMMENT 'personal',
  person_id   BIGINT      NOT NULL COMMENT 'personal',
  held_on     DATE        NOT NULL COMMENT 'personal',
  how         VARCHAR(10) NOT NULL COMMENT 'personal: MEETING, CALL, ONLINE, HOME_VISIT',
  with_person BOOLEAN     NOT NULL COMMENT 'personal: whether the person was there',
  summary     VARBINARY(4200) NOT NULL COMMENT 'secret: what was looked at, in words for the person, encrypted with the person''s key',
  milestones  INT         NOT NULL COMMENT 'personal: those not set aside, when it was written down',
  reached     INT         NOT NULL COMMENT 'personal: of them',
  created_at  DATETIME(6) NOT NULL COMMENT 'plain',
  created_by  BIGINT      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_review PRIMARY KEY (id),
  CONSTRAINT uq_review_ref UNIQUE (ref),
  CONSTRAINT uq_review_day UNIQUE (plan_id, held_on),
  CONSTRAINT fk_review_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_review_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_review_person (person_id, held_on)
) ENGINE = InnoDB;

CREATE TABLE review_goal (
  id        BIGINT      NOT NULL COMMENT 'plain',
  review_id BIGINT      NOT NULL COMMENT 'personal',
  goal_ref  BINARY(16)  NOT NULL COMMENT 'personal',
  position  INT         NOT NULL COMMENT 'plain',
  decision  VARCHAR(10) NOT NULL COMMENT 'personal: KEPT, CHANGED, ARCHIVED',
  reason    VARCHAR(20) NULL     COMMENT 'personal: a code; null where it was kept',
  words     VARBINARY(4000) NOT NULL COMMENT 'secret: the goal as it stood, encrypted with the person''s key',
  CONSTRAINT pk_review_goal PRIMARY KEY (id),
  CONSTRAINT uq_review_goal UNIQUE (review_id, goal_ref),
  CONSTRAINT fk_review_goal_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT fk_review_goal_goal FOREIGN KEY (goal_ref) REFERENCES goal (ref),
  CONSTRAINT ck_review_goal_reason CHECK ((decision = 'KEPT') = (reason IS NULL))
) ENGINE = InnoDB;

CREATE TABLE review_answer (
  id        BIGINT      NOT NULL COMMENT 'plain',
  review_id BIGINT      NOT NULL COMMENT 'personal',
  right_for VARCHAR(10) NOT NULL COMMENT 'personal: YES, NOT_YET',
  how       VARCHAR(10) NOT NULL COMMENT 'personal: OWN_PAGE, SPOKEN',
  said_on   DATE        NOT NULL COMMENT 'personal',
  words     VARBINARY(4200) NULL COMMENT 'secret: in the person''s own words, encrypted with the person''s key',
  at        DATETIME(6) NOT NULL COMMENT 'plain',
  by_id     BIGINT      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_review_answer PRIMARY KEY (id),
  CONSTRAINT fk_review_answer_review FOREIGN KEY (review_id) REFERENCES review (id),
  KEY ix_review_answer_review (review_id, id)
) ENGINE = InnoDB;

-- Plans that have milestones already: their first review is due four weeks from now, as for a plan that begins today.
INSERT INTO review_window (id, plan_id, number, started_on, from_on, until_on, because, moved, opened_at, opened_by)
SELECT p.id, p.id, 1, UTC_DATE(), UTC_DATE() + INTERVAL 28 DAY, UTC_DATE() + INTERVAL 49 DAY, 'FIRST_MILESTONES', FALSE,
       UTC_TIMESTAMP(6), p.responsible_id
FROM plan p WHERE p.milestones > 0 AND p.closed_at IS NULL;

UPDATE plan p JOIN review_window w ON w.plan_id = p.id AND w.ended_at IS NULL
SET p.review_from_on = w.from_on, p.review_until_on = w.until_on;
