-- Demo only: ways that have worked before. 360 quarters are 90 hours.
INSERT INTO plan_template (id, ref, programme_id, name, created_at, created_by, phase) VALUES
  (1901, RANDOM_BYTES(16), 1001, 'First year, step by step', UTC_TIMESTAMP(6), 1301, 'STABILISE'),
  (1902, RANDOM_BYTES(16), 1001, 'Work first', UTC_TIMESTAMP(6), 1301, 'BUILD'),
  (1903, RANDOM_BYTES(16), 1001, 'School and a home', UTC_TIMESTAMP(6), 1301, 'BUILD');

INSERT INTO template_version (id, template_id, number, created_at, created_by) VALUES
  (1921, 1901, 1, UTC_TIMESTAMP(6), 1301),
  (1922, 1902, 1, UTC_TIMESTAMP(6), 1301),
  (1923, 1903, 1, UTC_TIMESTAMP(6), 1301);

INSERT INTO template_item (id, version_id, position, item_key, pathway, goal, title, offset_unit, offset_amount, criterion_kind, criterion_amount) VALUES
  (2001, 1921, 1, RANDOM_BYTES(16), 'COUNSELLING', 'Somebody to talk to', 'First talk with a counsellor', 'WEEK', 2, 'CONFIRMED', NULL),
  (2002, 1921, 2, RANDOM_BYTES(16), 'COUNSELLING', 'Somebody to talk to', 'Ten talks', 'MONTH', 5, 'CONFIRMED', NULL),
  (2003, 1921, 3, RANDOM_BYTES(16), 'HOUSING', 'A safe place of my own', 'Papers for the housing list are complete', 'WEEK', 6, 'CONFIRMED', NULL),
  (2004, 1921, 4, RANDOM_BYTES(16), 'HOUSING', 'A safe place of my own', 'Own room, with a contract', 'MONTH', 9, 'CONFIRMED', NULL),
  (2005, 1921, 5, RANDOM_BYTES(16), 'EDUCATION', 'Read and write what I need', 'Language test taken', 'MONTH', 2, 'CONFIRMED', NULL),
  (2006, 1921, 6, RANDOM_BYTES(16), 'EDUCATION', 'Read and write what I need', 'Reading course finished', 'MONTH', 8, 'CONFIRMED', NULL),
  (2007, 1921, 7, RANDOM_BYTES(16), 'JOB_TRAINING', 'A trade that feeds me', '90 hours of training', 'MONTH', 7, 'HOURS_ATTENDED', 360),
  (2008, 1921, 8, RANDOM_BYTES(16), 'JOB_TRAINING', 'A trade that feeds me', 'Two weeks of trial work', 'WEEK', 40, 'CONFIRMED', NULL),
  (2009, 1921, 9, RANDOM_BYTES(16), 'JOB_TRAINING', 'A trade that feeds me', 'First month of paid work', 'MONTH', 12, 'CONFIRMED', NULL),
  (2101, 1922, 1, RANDOM_BYTES(16), 'JOB_TRAINING', 'Back to work', 'A trade chosen', 'WEEK', 2, 'CONFIRMED', NULL),
  (2102, 1922, 2, RANDOM_BYTES(16), 'JOB_TRAINING', 'Back to work', '40 hours of training', 'MONTH', 3, 'HOURS_ATTENDED', 160),
  (2103, 1922, 3, RANDOM_BYTES(16), 'JOB_TRAINING', 'Back to work', 'Application written and sent', 'DAY', 110, 'CONFIRMED', NULL),
  (2104, 1922, 4, RANDOM_BYTES(16), 'COUNSELLING', 'Keep my balance', 'A plan for hard days', 'MONTH', 1, 'CONFIRMED', NULL),
  (2105, 1922, 5, RANDOM_BYTES(16), 'HOUSING', 'Stay where I am', 'Rent paid by myself for three months', 'MONTH', 6, 'CONFIRMED', NULL),
  (2201, 1923, 1, RANDOM_BYTES(16), 'EDUCATION', 'Finish school', 'Earlier certificates found or replaced', 'WEEK', 6, 'CONFIRMED', NULL),
  (2202, 1923, 2, RANDOM_BYTES(16), 'EDUCATION', 'Finish school', 'Enrolled in evening school', 'MONTH', 3, 'CONFIRMED', NULL),
  (2203, 1923, 3, RANDOM_BYTES(16), 'EDUCATION', 'Finish school', 'School leaving certificate', 'MONTH', 24, 'CONFIRMED', NULL),
  (2204, 1923, 4, RANDOM_BYTES(16), 'HOUSING', 'A flat for me and my children', 'Moved into a supported flat', 'MONTH', 2, 'CONFIRMED', NULL),
  (2205, 1923, 5, RANDOM_BYTES(16), 'HOUSING', 'A flat for me and my children', 'Own contract signed', 'MONTH', 18, 'CONFIRMED', NULL),
  (2206, 1923, 6, RANDOM_BYTES(16), 'COUNSELLING', 'Sleep well again', 'First talk with a counsellor', 'WEEK', 2, 'CONFIRMED', NULL);

INSERT INTO template_need (item_id, needs_id) VALUES
  (2002, 2001), (2004, 2003), (2006, 2005), (2008, 2007), (2009, 2008), (2103, 2102), (2202, 2201), (2203, 2202), (2205, 2204);
