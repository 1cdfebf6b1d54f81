-- What a person says to their plan in their own words: goals that they add or say otherwise, a word about a goal or a step, whether the plan is right
-- for them; and what is answered. Their words stay as they said them, whatever becomes of the goal's.
CREATE TABLE own_word (
  id           BIGINT          NOT NULL COMMENT 'plain',
  ref          BINARY(16)      NOT NULL COMMENT 'plain',
  programme_id BIGINT          NOT NULL COMMENT 'plain',
  person_id    BIGINT          NOT NULL COMMENT 'personal',
  kind         VARCHAR(12)     NOT NULL COMMENT 'personal: GOAL, REWORDED, COMMENT, AGREES, NOT_YET',
  goal_id      BIGINT          NULL     COMMENT 'plain: null where it is about the whole plan',
  milestone_id BIGINT          NULL     COMMENT 'plain: where it is about a step of the goal',
  words        VARBINARY(9000) NULL     COMMENT 'secret: theirs; null where they only said yes or not yet',
  said_at      DATETIME(6)     NOT NULL COMMENT 'plain',
  answer       VARBINARY(9000) NULL     COMMENT 'secret: what was answered; null where it was only read',
  answered_at  DATETIME(6)     NULL     COMMENT 'plain',
  answered_by  BIGINT          NULL     COMMENT 'plain',
  CONSTRAINT pk_own_word PRIMARY KEY (id),
  CONSTRAINT uq_own_word_ref UNIQUE (ref),
  CONSTRAINT fk_own_word_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_own_word_goal FOREIGN KEY (goal_id) REFERENCES goal (id),
  CONSTRAINT fk_own_word_milestone FOREIGN KEY (milestone_id) REFERENCES milestone (id),
  KEY ix_own_word_person (person_id, said_at)
) ENGINE = InnoDB;

ALTER TABLE plan ADD COLUMN said_at DATETIME(6) NULL COMMENT 'plain: since when a word of the person waits for an answer';
