-- Demo only: agreements, courses and their sessions, counted from today. Times are UTC; weekdays are not looked at.
INSERT INTO agreement (id, organisation_id, from_on, until_on) VALUES
  (1401, 1201, CURRENT_DATE - INTERVAL 2300 DAY, CURRENT_DATE + INTERVAL 700 DAY),
  (1402, 1202, CURRENT_DATE - INTERVAL 2300 DAY, CURRENT_DATE + INTERVAL 900 DAY),
  (1403, 1203, CURRENT_DATE - INTERVAL 800 DAY, CURRENT_DATE + INTERVAL 300 DAY),
  (1404, 1204, CURRENT_DATE - INTERVAL 100 DAY, CURRENT_DATE + INTERVAL 600 DAY),
  (1405, 1205, CURRENT_DATE - INTERVAL 500 DAY, CURRENT_DATE - INTERVAL 30 DAY);

INSERT INTO course (id, ref, programme_id, organisation_id, title, starts_on, ends_on, capacity, taken, created_at, created_by, version) VALUES
  (1501, RANDOM_BYTES(16), 1001, 1201, 'Baking, level 1', CURRENT_DATE - INTERVAL 63 DAY, CURRENT_DATE + INTERVAL 182 DAY, 25, 0, UTC_TIMESTAMP(6), 1301, 1),
  (1502, RANDOM_BYTES(16), 1001, 1201, 'Kitchen hygiene certificate', CURRENT_DATE + INTERVAL 30 DAY, CURRENT_DATE + INTERVAL 60 DAY, 12, 0, UTC_TIMESTAMP(6), 1301, 1),
  (1503, RANDOM_BYTES(16), 1001, 1202, 'Working with wood', CURRENT_DATE - INTERVAL 35 DAY, CURRENT_DATE + INTERVAL 210 DAY, 10, 0, UTC_TIMESTAMP(6), 1302, 1),
  (1504, RANDOM_BYTES(16), 1001, 1202, 'Upholstery for beginners', CURRENT_DATE + INTERVAL 20 DAY, CURRENT_DATE + INTERVAL 200 DAY, 1, 0, UTC_TIMESTAMP(6), 1302, 1);

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
