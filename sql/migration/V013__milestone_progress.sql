-- How far a milestone is by its facts: a counter moved in the transaction of the fact, rebuilt and compared by a check.
CREATE TABLE milestone_progress (
  milestone_id BIGINT      NOT NULL COMMENT 'personal',
  amount       INT         NOT NULL COMMENT 'personal: quarter hours for HOURS_ATTENDED',
  facts        INT         NOT NULL COMMENT 'personal: how many sessions it rests on',
  moved_at     DATETIME(6) NOT NULL COMMENT 'plain',
  CONSTRAINT pk_milestone_progress PRIMARY KEY (milestone_id),
  CONSTRAINT fk_milestone_progress_milestone FOREIGN KEY (milestone_id) REFERENCES milestone (id)
) ENGINE = InnoDB;
