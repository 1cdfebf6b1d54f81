-- Of which day the newest income tells that was asked for: the worklist reads it with the person, and looks through no incomes.
ALTER TABLE person
  ADD COLUMN income_told_on DATE NULL COMMENT 'personal: counter, the newest income that was asked for; null where none was';
UPDATE person p
SET p.income_told_on = (
  SELECT MAX(i.from_on)
  FROM income i
  WHERE i.person_id = p.id AND i.replaced_at = '9999-12-31 00:00:00' AND i.any_income <> 'NOT_ASKED'
);
