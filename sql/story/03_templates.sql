-- Demo only: ways that have worked before. Due dates in days from the start; 360 quarters are 90 hours.
INSERT INTO plan_template (id, ref, programme_id, name, created_at, created_by) VALUES
  (1901, RANDOM_BYTES(16), 1001, 'First year, step by step', UTC_TIMESTAMP(6), 1301),
  (1902, RANDOM_BYTES(16), 1001, 'Work first', UTC_TIMESTAMP(6), 1301),
  (1903, RANDOM_BYTES(16), 1001, 'School and a home', UTC_TIMESTAMP(6), 1301);

INSERT INTO template_version (id, template_id, number, created_at, created_by) VALUES
  (1921, 1901, 1, UTC_TIMESTAMP(6), 1301),
  (1922, 1902, 1, UTC_TIMESTAMP(6), 1301),
  (1923, 1903, 1, UTC_TIMESTAMP(6), 1301);

INSERT INTO template_item (id, version_id, position, pathway, goal, title, offset_days, criterion_kind, criterion_amount, needs_position) VALUES
  (2001, 1921, 1, 'COUNSELLING', 'Somebody to talk to', 'First talk with a counsellor', 14, 'CONFIRMED', NULL, NULL),
  (2002, 1921, 2, 'COUNSELLING', 'Somebody to talk to', 'Ten talks', 150, 'CONFIRMED', NULL, 1),
  (2003, 1921, 3, 'HOUSING', 'A safe place of my own', 'Papers for the housing list are complete', 45, 'CONFIRMED', NULL, NULL),
  (2004, 1921, 4, 'HOUSING', 'A safe place of my own', 'Own room, with a contract', 270, 'CONFIRMED', NULL, 3),
  (2005, 1921, 5, 'EDUCATION', 'Read and write what I need', 'Language test taken', 60, 'CONFIRMED', NULL, NULL),
  (2006, 1921, 6, 'EDUCATION', 'Read and write what I need', 'Reading course finished', 240, 'CONFIRMED', NULL, 5),
  (2007, 1921, 7, 'JOB_TRAINING', 'A trade that feeds me', '90 hours of training', 210, 'HOURS_ATTENDED', 360, NULL),
  (2008, 1921, 8, 'JOB_TRAINING', 'A trade that feeds me', 'Two weeks of trial work', 280, 'CONFIRMED', NULL, 7),
  (2009, 1921, 9, 'JOB_TRAINING', 'A trade that feeds me', 'First month of paid work', 360, 'CONFIRMED', NULL, 8),
  (2101, 1922, 1, 'JOB_TRAINING', 'Back to work', 'A trade chosen', 14, 'CONFIRMED', NULL, NULL),
  (2102, 1922, 2, 'JOB_TRAINING', 'Back to work', '40 hours of training', 90, 'HOURS_ATTENDED', 160, NULL),
  (2103, 1922, 3, 'JOB_TRAINING', 'Back to work', 'Application written and sent', 110, 'CONFIRMED', NULL, 2),
  (2104, 1922, 4, 'COUNSELLING', 'Keep my balance', 'A plan for hard days', 30, 'CONFIRMED', NULL, NULL),
  (2105, 1922, 5, 'HOUSING', 'Stay where I am', 'Rent paid by myself for three months', 180, 'CONFIRMED', NULL, NULL),
  (2201, 1923, 1, 'EDUCATION', 'Finish school', 'Earlier certificates found or replaced', 40, 'CONFIRMED', NULL, NULL),
  (2202, 1923, 2, 'EDUCATION', 'Finish school', 'Enrolled in evening school', 90, 'CONFIRMED', NULL, 1),
  (2203, 1923, 3, 'EDUCATION', 'Finish school', 'School leaving certificate', 720, 'CONFIRMED', NULL, 2),
  (2204, 1923, 4, 'HOUSING', 'A flat for me and my children', 'Moved into a supported flat', 60, 'CONFIRMED', NULL, NULL),
  (2205, 1923, 5, 'HOUSING', 'A flat for me and my children', 'Own contract signed', 540, 'CONFIRMED', NULL, 4),
  (2206, 1923, 6, 'COUNSELLING', 'Sleep well again', 'First talk with a counsellor', 14, 'CONFIRMED', NULL, NULL);
