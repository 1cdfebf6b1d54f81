-- How agreed contact went can be corrected, with the reason; what was written down before stays readable. Whoever wants no more
-- contact ends the days that were still agreed, until that is corrected.
ALTER TABLE follow_up
  MODIFY COLUMN outcome VARCHAR(20) NULL COMMENT 'personal: REACHED, NOT_REACHED, DECLINED, NO_MORE; null until then',
  MODIFY COLUMN cancelled_at DATETIME(6) NULL COMMENT 'personal: the plan went on before that day, or they want no more contact',
  ADD COLUMN ended_with BIGINT NULL COMMENT 'personal: the contact at which they said that they want no more',
  ADD COLUMN version INT NOT NULL DEFAULT 1 COMMENT 'plain';

CREATE TABLE follow_up_was (
  id           BIGINT      NOT NULL COMMENT 'plain',
  person_id    BIGINT      NOT NULL COMMENT 'personal',
  follow_up_id BIGINT      NOT NULL COMMENT 'personal',
  outcome      VARCHAR(20) NOT NULL COMMENT 'personal: a code, until it was corrected',
  done_at      DATETIME(6) NOT NULL COMMENT 'personal',
  done_by      BIGINT      NOT NULL COMMENT 'plain',
  reason       VARCHAR(20) NOT NULL COMMENT 'personal: MISTAKE, HEARD_LATER',
  corrected_at DATETIME(6) NOT NULL COMMENT 'personal',
  corrected_by BIGINT      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_follow_up_was PRIMARY KEY (id),
  CONSTRAINT fk_follow_up_was_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_up (id),
  KEY ix_follow_up_was_person (person_id, id)
) ENGINE = InnoDB;
