-- Demo only: what the directory says, agreements, courses and their sessions, counted from today. Times are UTC; weekdays are not looked at.
UPDATE organisation SET checked_on = CURRENT_DATE - INTERVAL 20 DAY, checked_by = 1301, languages = 'en,es,',
  description = 'Bread and pastry from the first day on, in small groups. For people who like early mornings.',
  website = 'https://bakery.example', mail = 'office@bakery.example', phone = '+99 555 0110',
  brings = 'An apron and closed shoes. Both can be borrowed.' WHERE id = 1201;
UPDATE organisation SET checked_on = CURRENT_DATE - INTERVAL 230 DAY, checked_by = 1302, languages = 'en,ar,fr,',
  description = 'Joinery and upholstery. Starts with a week to look around.', mail = 'hello@carpentry.example' WHERE id = 1202;
UPDATE organisation SET checked_on = CURRENT_DATE - INTERVAL 60 DAY, checked_by = 1301, languages = 'en,ti,prs,',
  description = 'Talks with or without an interpreter, evenings too.', phone = '+99 555 0130' WHERE id = 1203;

INSERT INTO site (id, ref, organisation_id, name, confidential, street, town, postal_code, country, directions, accessibility, created_at, created_by, version) VALUES
  (1221, RANDOM_BYTES(16), 1201, 'Bakehouse', FALSE, '4 Mill Lane', 'Easthaven', 'EH1 4ML', 'GB', 'Bus 4 to Mill Lane', 'Step-free; a lift', UTC_TIMESTAMP(6), 1301, 1),
  (1222, RANDOM_BYTES(16), 1202, 'Workshop', FALSE, '19 Dock Road', 'Easthaven', 'EH2 1DR', 'GB', NULL, NULL, UTC_TIMESTAMP(6), 1302, 1),
  (1223, RANDOM_BYTES(16), 1204, 'House A', TRUE, NULL, NULL, NULL, NULL, NULL, 'Step-free', UTC_TIMESTAMP(6), 1301, 1);

INSERT INTO partner_contact (id, ref, organisation_id, name, position, phone, mail, listed, created_at, created_by, version) VALUES
  (1231, RANDOM_BYTES(16), 1201, 'Demo Contact One', 'Course office', '+99 555 0111', 'courses@bakery.example', TRUE, UTC_TIMESTAMP(6), 1301, 1),
  (1232, RANDOM_BYTES(16), 1204, 'Demo Contact Two', 'Placements', '+99 555 0140', NULL, FALSE, UTC_TIMESTAMP(6), 1301, 1);

INSERT INTO agreement (id, ref, organisation_id, from_on, until_on) VALUES
  (1401, RANDOM_BYTES(16), 1201, CURRENT_DATE - INTERVAL 2300 DAY, CURRENT_DATE + INTERVAL 700 DAY),
  (1402, RANDOM_BYTES(16), 1202, CURRENT_DATE - INTERVAL 2300 DAY, CURRENT_DATE + INTERVAL 900 DAY),
  (1403, RANDOM_BYTES(16), 1203, CURRENT_DATE - INTERVAL 800 DAY, CURRENT_DATE + INTERVAL 300 DAY),
  (1404, RANDOM_BYTES(16), 1204, CURRENT_DATE - INTERVAL 100 DAY, CURRENT_DATE + INTERVAL 600 DAY),
  (1405, RANDOM_BYTES(16), 1205, CURRENT_DATE - INTERVAL 500 DAY, CURRENT_DATE - INTERVAL 30 DAY);

INSERT INTO course (id, ref, programme_id, organisation_id, title, starts_on, ends_on, capacity, taken, created_at, created_by, version) VALUES
  (1501, RANDOM_BYTES(16), 1001, 1201, 'Baking, level 1', CURRENT_DATE - INTERVAL 63 DAY, CURRENT_DATE + INTERVAL 182 DAY, 25, 0, UTC_TIMESTAMP(6), 1301, 1),
  (1502, RANDOM_BYTES(16), 1001, 1201, 'Kitchen hygiene certificate', CURRENT_DATE + INTERVAL 30 DAY, CURRENT_DATE + INTERVAL 60 DAY, 12, 0, UTC_TIMESTAMP(6), 1301, 1),
  (1503, RANDOM_BYTES(16), 1001, 1202, 'Working with wood', CURRENT_DATE - INTERVAL 35 DAY, CURRENT_DATE + INTERVAL 210 DAY, 10, 0, UTC_TIMESTAMP(6), 1302, 1),
  (1504, RANDOM_BYTES(16), 1001, 1202, 'Upholstery for beginners', CURRENT_DATE + INTERVAL 20 DAY, CURRENT_DATE + INTERVAL 200 DAY, 1, 0, UTC_TIMESTAMP(6), 1302, 1);

-- What they are like; week_parts: three bits a day from Monday morning on.
UPDATE course SET language = 'en', level = 'A2', rrule = 'FREQ=WEEKLY;BYDAY=MO,WE', from_minute = 540, until_minute = 720, week_parts = 65,
  site_id = 1221, wants = 'Closed shoes. Early mornings now and then.', papers = FALSE, cost = 0, credential = 'Certificate of the school', total_hours = 90, childcare = TRUE WHERE id = 1501;
UPDATE course SET language = 'en', level = 'A2', rrule = 'FREQ=WEEKLY;BYDAY=TU,TH', from_minute = 600, until_minute = 720, week_parts = 520,
  site_id = 1221, wants = 'A health card, which the school helps to get.', papers = TRUE, cost = 3500, currency = 'GBP', credential = 'Food hygiene, level 2', total_hours = 12, childcare = FALSE WHERE id = 1502;
UPDATE course SET language = 'en', level = 'A1', rrule = 'FREQ=WEEKLY;BYDAY=FR', from_minute = 780, until_minute = 1020, week_parts = 8192,
  site_id = 1222, wants = 'Nothing but curiosity.', cost = 0, total_hours = 120 WHERE id = 1503;
UPDATE course SET language = 'fr', rrule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', from_minute = 600, until_minute = 960, week_parts = 98304,
  site_id = 1222, cost = 12000, currency = 'GBP', total_hours = 40 WHERE id = 1504;

INSERT INTO course (id, ref, programme_id, organisation_id, title, starts_on, ends_on, capacity, taken, created_at, created_by, version,
  language, level, rrule, from_minute, until_minute, week_parts, site_id, online, wants, papers, age_from, cost, currency, credential, total_hours, childcare) VALUES
  (1505, RANDOM_BYTES(16), 1001, 1201, 'Food hygiene in plain words', CURRENT_DATE + INTERVAL 12 DAY, CURRENT_DATE + INTERVAL 40 DAY, 8, 0, UTC_TIMESTAMP(6), 1301, 1,
   'ar', NULL, 'FREQ=WEEKLY;BYDAY=MO,TU', 540, 660, 9, 1221, FALSE, NULL, FALSE, NULL, 0, NULL, 'Food hygiene, level 1', 10, TRUE),
  (1506, RANDOM_BYTES(16), 1001, 1201, 'Pastry at home', CURRENT_DATE + INTERVAL 5 DAY, CURRENT_DATE + INTERVAL 80 DAY, 20, 0, UTC_TIMESTAMP(6), 1301, 1,
   'en', 'B1', 'FREQ=WEEKLY;BYDAY=WE', 1080, 1200, 256, NULL, TRUE, 'A kitchen at home with an oven.', FALSE, NULL, 0, NULL, NULL, 24, NULL),
  (1507, RANDOM_BYTES(16), 1001, 1202, 'Safe with machines', CURRENT_DATE + INTERVAL 15 DAY, CURRENT_DATE + INTERVAL 120 DAY, 12, 0, UTC_TIMESTAMP(6), 1302, 1,
   'en', 'B1', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', 1050, 1200, 16644, 1222, FALSE, 'Papers that allow work.', TRUE, 18, 8000, 'GBP', 'Machine licence', 80, FALSE);

-- Those without sessions of their own below: the watch plans them within a minute.
INSERT INTO course_calendar (course_id, planned_until)
SELECT id, CURRENT_DATE - INTERVAL 1 DAY FROM course WHERE id IN (1502, 1504, 1505, 1506, 1507);

INSERT INTO opening (id, ref, programme_id, organisation_id, kind, title, occupation, housing, week_hours, wage, currency, wage_per, shifts, wants, places, open_until, created_at, created_by, version) VALUES
  (1551, RANDOM_BYTES(16), 1001, 1201, 'JOB', 'Baker''s help', '9412', NULL, 20, 1180, 'GBP', 'HOUR', 'From 5 in the morning, three days a week', 'The hygiene certificate', 2, CURRENT_DATE + INTERVAL 60 DAY, UTC_TIMESTAMP(6), 1301, 1),
  (1552, RANDOM_BYTES(16), 1001, 1203, 'COUNSELLING', 'Evening talks', NULL, NULL, NULL, NULL, NULL, NULL, 'Tuesdays after 6', NULL, 4, NULL, UTC_TIMESTAMP(6), 1301, 1),
  (1553, RANDOM_BYTES(16), 1001, 1204, 'HOUSING', NULL, NULL, 'SHARED_FLAT', NULL, NULL, NULL, NULL, NULL, NULL, 2, CURRENT_DATE + INTERVAL 30 DAY, UTC_TIMESTAMP(6), 1301, 1);

-- Baking: every seven days from nine weeks ago, three hours; today's comes below.
INSERT INTO course_session (id, ref, course_id, organisation_id, starts_at, ends_at, version)
WITH RECURSIVE week (n) AS (SELECT -9 UNION ALL SELECT n + 1 FROM week WHERE n < 12)
SELECT 1650 + n, RANDOM_BYTES(16), 1501, 1201,
       TIMESTAMP(CURRENT_DATE + INTERVAL (7 * n) DAY, '09:00:00'), TIMESTAMP(CURRENT_DATE + INTERVAL (7 * n) DAY, '12:00:00'), 1
FROM week WHERE n <> 0;

-- Working with wood: every seven days from four weeks ago, on another day, four hours.
INSERT INTO course_session (id, ref, course_id, organisation_id, starts_at, ends_at, version)
WITH RECURSIVE week (n) AS (SELECT -4 UNION ALL SELECT n + 1 FROM week WHERE n < 12)
SELECT 1750 + n, RANDOM_BYTES(16), 1503, 1202,
       TIMESTAMP(CURRENT_DATE + INTERVAL (7 * n - 2) DAY, '13:00:00'), TIMESTAMP(CURRENT_DATE + INTERVAL (7 * n - 2) DAY, '17:00:00'), 1
FROM week;

-- Today's, of each: begun within the last hour, so that there is a class to mark whenever somebody looks.
INSERT INTO course_session (id, ref, course_id, organisation_id, starts_at, ends_at, version)
SELECT 1850 + c.id - 1501, RANDOM_BYTES(16), c.id, c.organisation_id, now_hour.at, now_hour.at + INTERVAL 3 HOUR, 1
FROM course c, (SELECT TIMESTAMP(CURRENT_DATE, MAKETIME(HOUR(UTC_TIMESTAMP()), 0, 0)) AS at) now_hour
WHERE c.id IN (1501, 1503);
