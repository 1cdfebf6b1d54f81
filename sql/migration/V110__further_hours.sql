-- A course can have other hours on other days; nobody asks for one of them, so they are kept together.
ALTER TABLE course
  ADD COLUMN further_hours VARCHAR(300) NULL COMMENT 'plain: other hours on other days: a recurrence as in rrule, from and until by the clock on the wall; one a line';

-- Each rule of a course can begin on a day of its own.
ALTER TABLE course_calendar
  ADD COLUMN rules_from VARCHAR(400) NULL COMMENT 'plain: a rule and the day on which it begins, while the course has it; one a line; none that begins with the course';

UPDATE course_calendar SET rules_from = CONCAT(rrule, ' ', rule_from) WHERE rrule IS NOT NULL AND rule_from IS NOT NULL;

ALTER TABLE course_calendar DROP COLUMN rrule, DROP COLUMN rule_from;
