-- Templates that a programme keeps itself: versions that are never changed, milestones that are known from one version to
-- the next, offsets as people write them (week 6, month 9), several prerequisites, and which plan was made from which version.
ALTER TABLE plan_template
  MODIFY COLUMN programme_id BIGINT NULL COMMENT 'plain: null where it is everywhere',
  ADD COLUMN phase      VARCHAR(20) NOT NULL DEFAULT 'BUILD' COMMENT 'plain: STABILISE, BUILD, MOVE_ON, AFTERCARE',
  ADD COLUMN latest     INT         NOT NULL DEFAULT 1 COMMENT 'plain: counter, number of the version in use',
  ADD COLUMN retired_at DATETIME(6) NULL COMMENT 'plain: makes no plans from then on; plans that stand keep theirs',
  ADD COLUMN retired_by BIGINT      NULL COMMENT 'plain',
  ADD COLUMN version    INT         NOT NULL DEFAULT 1 COMMENT 'plain';

UPDATE plan_template t SET t.latest = (SELECT MAX(v.number) FROM template_version v WHERE v.template_id = t.id)
  WHERE EXISTS (SELECT 1 FROM template_version v WHERE v.template_id = t.id);

ALTER TABLE template_item
  CHANGE COLUMN offset_days offset_amount INT NOT NULL COMMENT 'plain: from the plan''s start to the due date',
  ADD COLUMN offset_unit VARCHAR(10) NOT NULL DEFAULT 'DAY' COMMENT 'plain: DAY, WEEK, MONTH (of the calendar)',
  ADD COLUMN item_key    BINARY(16)  NULL COMMENT 'plain: the same milestone in every version of its template';

CREATE TABLE template_need (
  item_id  BIGINT NOT NULL COMMENT 'plain',
  needs_id BIGINT NOT NULL COMMENT 'plain: an item of the same version that must be reached first',
  CONSTRAINT pk_template_need PRIMARY KEY (item_id, needs_id),
  CONSTRAINT fk_template_need_item FOREIGN KEY (item_id) REFERENCES template_item (id),
  CONSTRAINT fk_template_need_needs FOREIGN KEY (needs_id) REFERENCES template_item (id),
  CONSTRAINT ck_template_need_other CHECK (item_id <> needs_id)
) ENGINE = InnoDB;

INSERT INTO template_need (item_id, needs_id)
  SELECT i.id, n.id FROM template_item i JOIN template_item n ON n.version_id = i.version_id AND n.position = i.needs_position
  WHERE n.id <> i.id;

ALTER TABLE template_item DROP COLUMN needs_position;

-- Which plan was made from which version, counted from when. A row for each version that was taken, the first names itself.
CREATE TABLE template_use (
  id           BIGINT      NOT NULL COMMENT 'plain',
  ref          BINARY(16)  NOT NULL COMMENT 'plain',
  first_id     BIGINT      NOT NULL COMMENT 'plain: the row of the version that came first; the same for all that followed',
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  plan_id      BIGINT      NOT NULL COMMENT 'personal',
  template_id  BIGINT      NOT NULL COMMENT 'plain',
  number       INT         NOT NULL COMMENT 'plain: the version',
  starts_on    DATE        NOT NULL COMMENT 'personal: due dates were counted from here',
  at           DATETIME(6) NOT NULL COMMENT 'plain',
  by_id        BIGINT      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_template_use PRIMARY KEY (id),
  CONSTRAINT uq_template_use_ref UNIQUE (ref),
  CONSTRAINT uq_template_use_number UNIQUE (first_id, number),
  CONSTRAINT fk_template_use_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_template_use_template FOREIGN KEY (template_id) REFERENCES plan_template (id),
  KEY ix_template_use_plan (plan_id, first_id, number),
  KEY ix_template_use_count (template_id, programme_id, plan_id)
) ENGINE = InnoDB;

ALTER TABLE milestone
  ADD COLUMN template_use_id   BIGINT     NULL COMMENT 'personal: the first row of the use that made it; null where made by hand',
  ADD COLUMN template_item_key BINARY(16) NULL COMMENT 'plain: which of the template''s milestones it is',
  ADD KEY ix_milestone_use (template_use_id);

ALTER TABLE pathway
  ADD COLUMN version INT NOT NULL DEFAULT 1 COMMENT 'plain';

-- One start for each pathway that every programme has. Nobody edits these; a programme makes its own copy.
INSERT INTO plan_template (id, ref, programme_id, name, created_at, created_by, phase) VALUES
  (11, UNHEX(MD5('marram starter COUNSELLING')), NULL, 'Counselling, a steady start', UTC_TIMESTAMP(6), 0, 'STABILISE'),
  (12, UNHEX(MD5('marram starter EDUCATION')), NULL, 'Education, from first test to certificate', UTC_TIMESTAMP(6), 0, 'BUILD'),
  (13, UNHEX(MD5('marram starter JOB_TRAINING')), NULL, 'Job training, into paid work', UTC_TIMESTAMP(6), 0, 'BUILD'),
  (14, UNHEX(MD5('marram starter HOUSING')), NULL, 'Housing, towards an own contract', UTC_TIMESTAMP(6), 0, 'BUILD'),
  (15, UNHEX(MD5('marram starter LEGAL')), NULL, 'Legal matters, step by step', UTC_TIMESTAMP(6), 0, 'STABILISE'),
  (16, UNHEX(MD5('marram starter HEALTH')), NULL, 'Health, looked after', UTC_TIMESTAMP(6), 0, 'STABILISE'),
  (17, UNHEX(MD5('marram starter SAFETY')), NULL, 'Safety, the first weeks', UTC_TIMESTAMP(6), 0, 'STABILISE'),
  (18, UNHEX(MD5('marram starter COMMUNITY')), NULL, 'Community and family', UTC_TIMESTAMP(6), 0, 'MOVE_ON'),
  (19, UNHEX(MD5('marram starter PAPERS')), NULL, 'Papers, complete and kept', UTC_TIMESTAMP(6), 0, 'STABILISE');

INSERT INTO template_version (id, template_id, number, created_at, created_by)
  SELECT t.id + 10, t.id, 1, UTC_TIMESTAMP(6), 0 FROM plan_template t WHERE t.programme_id IS NULL;

INSERT INTO template_item (id, version_id, position, pathway, goal, title, offset_unit, offset_amount, criterion_kind, criterion_amount) VALUES
  (101, 21, 1, 'COUNSELLING', 'Somebody I can talk to', 'First talk with a counsellor', 'WEEK', 2, 'CONFIRMED', NULL),
  (102, 21, 2, 'COUNSELLING', 'Somebody I can talk to', 'A regular day and hour agreed', 'WEEK', 4, 'CONFIRMED', NULL),
  (103, 21, 3, 'COUNSELLING', 'Somebody I can talk to', 'Looked back together after ten talks', 'MONTH', 4, 'CONFIRMED', NULL),
  (104, 21, 4, 'COUNSELLING', 'A plan for hard days', 'Written down what helps, and whom to call', 'WEEK', 6, 'CONFIRMED', NULL),
  (105, 21, 5, 'COUNSELLING', 'A plan for hard days', 'Used it once, and talked about it', 'MONTH', 6, 'CONFIRMED', NULL),
  (111, 22, 1, 'EDUCATION', 'Read and write what I need', 'Language and numbers tested', 'WEEK', 4, 'CONFIRMED', NULL),
  (112, 22, 2, 'EDUCATION', 'Read and write what I need', 'Course begun', 'WEEK', 8, 'CONFIRMED', NULL),
  (113, 22, 3, 'EDUCATION', 'Read and write what I need', '120 hours of the course', 'MONTH', 6, 'HOURS_ATTENDED', 480),
  (114, 22, 4, 'EDUCATION', 'Read and write what I need', 'Examination passed', 'MONTH', 9, 'CONFIRMED', NULL),
  (115, 22, 5, 'EDUCATION', 'Finish school', 'Earlier certificates found or replaced', 'MONTH', 3, 'CONFIRMED', NULL),
  (116, 22, 6, 'EDUCATION', 'Finish school', 'Enrolled in evening school', 'MONTH', 10, 'CONFIRMED', NULL),
  (117, 22, 7, 'EDUCATION', 'Finish school', 'School leaving certificate', 'MONTH', 24, 'CONFIRMED', NULL),
  (121, 23, 1, 'JOB_TRAINING', 'A trade that feeds me', 'A trade chosen', 'WEEK', 6, 'CONFIRMED', NULL),
  (122, 23, 2, 'JOB_TRAINING', 'A trade that feeds me', '90 hours of training', 'MONTH', 6, 'HOURS_ATTENDED', 360),
  (123, 23, 3, 'JOB_TRAINING', 'A trade that feeds me', 'Two weeks of trial work', 'MONTH', 8, 'CONFIRMED', NULL),
  (124, 23, 4, 'JOB_TRAINING', 'Paid work', 'A CV and one application sent', 'MONTH', 8, 'CONFIRMED', NULL),
  (125, 23, 5, 'JOB_TRAINING', 'Paid work', 'Contract of work signed', 'MONTH', 10, 'CONFIRMED', NULL),
  (126, 23, 6, 'JOB_TRAINING', 'Paid work', 'Three months in the job', 'MONTH', 13, 'CONFIRMED', NULL),
  (131, 24, 1, 'HOUSING', 'A place to stay', 'Stays somewhere that is right for now', 'WEEK', 1, 'CONFIRMED', NULL),
  (132, 24, 2, 'HOUSING', 'A door of my own', 'Papers for the housing list are complete', 'WEEK', 8, 'CONFIRMED', NULL),
  (133, 24, 3, 'HOUSING', 'A door of my own', 'Money for the deposit put aside', 'MONTH', 8, 'CONFIRMED', NULL),
  (134, 24, 4, 'HOUSING', 'A door of my own', 'Own contract signed', 'MONTH', 12, 'CONFIRMED', NULL),
  (135, 24, 5, 'HOUSING', 'A door of my own', 'Rent paid by myself for three months', 'MONTH', 15, 'CONFIRMED', NULL),
  (141, 25, 1, 'LEGAL', 'Know where I stand', 'First talk with a lawyer', 'WEEK', 3, 'CONFIRMED', NULL),
  (142, 25, 2, 'LEGAL', 'Know where I stand', 'All dates and deadlines written down together', 'WEEK', 4, 'CONFIRMED', NULL),
  (143, 25, 3, 'LEGAL', 'Have it decided', 'Application handed in', 'MONTH', 3, 'CONFIRMED', NULL),
  (144, 25, 4, 'LEGAL', 'Have it decided', 'Decision received and understood', 'MONTH', 12, 'CONFIRMED', NULL),
  (151, 26, 1, 'HEALTH', 'Be well', 'Registered with a doctor', 'WEEK', 2, 'CONFIRMED', NULL),
  (152, 26, 2, 'HEALTH', 'Be well', 'First check-up', 'WEEK', 6, 'CONFIRMED', NULL),
  (153, 26, 3, 'HEALTH', 'Be well', 'Teeth and eyes looked at', 'MONTH', 4, 'CONFIRMED', NULL),
  (154, 26, 4, 'HEALTH', 'Be well', 'Next check-up arranged by myself', 'MONTH', 12, 'CONFIRMED', NULL),
  (161, 27, 1, 'SAFETY', 'Feel safe', 'Safe ways of contact agreed', 'DAY', 3, 'CONFIRMED', NULL),
  (162, 27, 2, 'SAFETY', 'Feel safe', 'A plan for emergencies, known by heart', 'WEEK', 2, 'CONFIRMED', NULL),
  (163, 27, 3, 'SAFETY', 'Feel safe', 'Phone and accounts looked through together', 'WEEK', 3, 'CONFIRMED', NULL),
  (164, 27, 4, 'SAFETY', 'Feel safe', 'Plan for emergencies looked at again', 'MONTH', 3, 'CONFIRMED', NULL),
  (171, 28, 1, 'COMMUNITY', 'People around me', 'A place to go once a week', 'MONTH', 2, 'CONFIRMED', NULL),
  (172, 28, 2, 'COMMUNITY', 'People around me', 'Two people to call without a reason', 'MONTH', 6, 'CONFIRMED', NULL),
  (173, 28, 3, 'COMMUNITY', 'My family', 'Decided whom to be in touch with, and how', 'MONTH', 2, 'CONFIRMED', NULL),
  (174, 28, 4, 'COMMUNITY', 'My family', 'First contact, prepared together', 'MONTH', 4, 'CONFIRMED', NULL),
  (181, 29, 1, 'PAPERS', 'My papers in my hands', 'A list of what there is and what is missing', 'WEEK', 1, 'CONFIRMED', NULL),
  (182, 29, 2, 'PAPERS', 'My papers in my hands', 'Identity papers applied for', 'WEEK', 6, 'CONFIRMED', NULL),
  (183, 29, 3, 'PAPERS', 'My papers in my hands', 'Identity papers received', 'MONTH', 5, 'CONFIRMED', NULL),
  (184, 29, 4, 'PAPERS', 'My papers in my hands', 'Own bank account opened', 'MONTH', 6, 'CONFIRMED', NULL),
  (185, 29, 5, 'PAPERS', 'My papers in my hands', 'Date of the next renewal written down', 'MONTH', 6, 'CONFIRMED', NULL);

INSERT INTO template_need (item_id, needs_id) VALUES
  (102, 101), (103, 102), (105, 104), (112, 111), (113, 112), (114, 113), (116, 115), (116, 114), (117, 116), (122, 121),
  (123, 122), (125, 123), (125, 124), (126, 125), (134, 132), (134, 133), (135, 134), (142, 141), (143, 142), (144, 143),
  (152, 151), (164, 162), (174, 173), (182, 181), (183, 182), (184, 183), (185, 183);

UPDATE template_item i JOIN template_version v ON v.id = i.version_id
  SET i.item_key = UNHEX(MD5(CONCAT('marram template ', v.template_id, ' item ', i.position)));

ALTER TABLE template_item
  MODIFY COLUMN item_key BINARY(16) NOT NULL COMMENT 'plain: the same milestone in every version of its template',
  ADD CONSTRAINT uq_template_item_key UNIQUE (version_id, item_key);
