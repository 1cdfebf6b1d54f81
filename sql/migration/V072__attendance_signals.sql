-- When somebody who is not there stands in the worklist.
ALTER TABLE programme
  ADD COLUMN absences   INT NOT NULL DEFAULT 2  COMMENT 'plain: unexplained absences in a row after which a person stands in the worklist',
  ADD COLUMN least_rate INT NOT NULL DEFAULT 70 COMMENT 'plain: percent of the sessions of the last weeks, under which a person stands in the worklist; 0: never',
  ADD CONSTRAINT ck_programme_absences CHECK (absences BETWEEN 1 AND 10),
  ADD CONSTRAINT ck_programme_least_rate CHECK (least_rate BETWEEN 0 AND 100);
