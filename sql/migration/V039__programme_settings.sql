-- What a programme sets for itself stands with it: one place, one version, so that whoever changes it sees all of it.
ALTER TABLE programme
  ADD COLUMN not_seen_days INT         NOT NULL DEFAULT 30                COMMENT 'plain: days without a contact after which a person stands in the worklist',
  ADD COLUMN weekend       VARCHAR(70) NOT NULL DEFAULT 'SATURDAY,SUNDAY' COMMENT 'plain: ISO 8601 days by name, comma between, that are no working days',
  ADD COLUMN open_days     INT         NOT NULL DEFAULT 30                COMMENT 'plain: days after which a referral that nobody answered ends',
  ADD COLUMN most_months   INT         NOT NULL DEFAULT 12                COMMENT 'plain: how long a release may hold at most',
  ADD COLUMN set_at        DATETIME(6) NULL                               COMMENT 'plain: null while everything is as usual',
  ADD COLUMN set_by        BIGINT      NULL                               COMMENT 'plain',
  ADD COLUMN version       INT         NOT NULL DEFAULT 1                 COMMENT 'plain',
  ADD CONSTRAINT ck_programme_not_seen CHECK (not_seen_days BETWEEN 7 AND 365),
  ADD CONSTRAINT ck_programme_open CHECK (open_days BETWEEN 1 AND 365),
  ADD CONSTRAINT ck_programme_months CHECK (most_months BETWEEN 1 AND 60);

UPDATE programme p JOIN worklist_setting s ON s.programme_id = p.id
SET p.not_seen_days = GREATEST(7, s.not_seen_days), p.set_at = s.changed_at, p.set_by = s.changed_by;

UPDATE programme p JOIN referral_setting s ON s.programme_id = p.id
SET p.weekend = s.weekend, p.open_days = s.open_days, p.set_at = s.changed_at, p.set_by = s.changed_by;

UPDATE programme p JOIN release_setting s ON s.programme_id = p.id
SET p.most_months = s.most_months, p.set_at = s.changed_at, p.set_by = s.changed_by;

DROP TABLE worklist_setting;

DROP TABLE referral_setting;

DROP TABLE release_setting;
