-- The plan of one person: goals, milestones, what waits for what. Facts, not status.
CREATE TABLE plan (
  id             BIGINT      NOT NULL COMMENT 'plain',
  ref            BINARY(16)  NOT NULL COMMENT 'plain',
  programme_id   BIGINT      NOT NULL COMMENT 'plain',
  person_id      BIGINT      NOT NULL COMMENT 'personal',
  responsible_id BIGINT      NOT NULL COMMENT 'plain: the coordinator; follows the assignment',
  opened_at      DATETIME(6) NOT NULL COMMENT 'personal',
  opened_by      BIGINT      NOT NULL COMMENT 'plain',
  milestones     INT         NOT NULL COMMENT 'personal: counter, those not set aside',
  reached        INT         NOT NULL COMMENT 'personal: counter',
  next_due_on    DATE        NOT NULL COMMENT 'personal: counter, earliest open due date; 9999-12-31 where none',
  version        INT         NOT NULL COMMENT 'plain',
  CONSTRAINT pk_plan PRIMARY KEY (id),
  CONSTRAINT uq_plan_ref UNIQUE (ref),
  CONSTRAINT uq_plan_person UNIQUE (person_id),
  CONSTRAINT fk_plan_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_plan_caseload (programme_id, responsible_id, next_due_on, ref)
) ENGINE = InnoDB;

CREATE TABLE goal (
  id         BIGINT       NOT NULL COMMENT 'plain',
  ref        BINARY(16)   NOT NULL COMMENT 'plain',
  plan_id    BIGINT       NOT NULL COMMENT 'personal',
  pathway    VARCHAR(20)  NOT NULL COMMENT 'personal: COUNSELLING, EDUCATION, JOB_TRAINING, HOUSING',
  whose      VARCHAR(10)  NOT NULL COMMENT 'personal: PERSON, PROGRAMME (FHIR Goal.expressedBy)',
  words      VARBINARY(4000) NOT NULL COMMENT 'secret: the goal in words, encrypted with the person''s key',
  position   INT          NOT NULL COMMENT 'plain',
  created_at DATETIME(6)  NOT NULL COMMENT 'plain',
  created_by BIGINT       NOT NULL COMMENT 'plain',
  CONSTRAINT pk_goal PRIMARY KEY (id),
  CONSTRAINT uq_goal_ref UNIQUE (ref),
  CONSTRAINT fk_goal_plan FOREIGN KEY (plan_id) REFERENCES plan (id)
) ENGINE = InnoDB;

CREATE TABLE milestone (
  id               BIGINT       NOT NULL COMMENT 'plain',
  ref              BINARY(16)   NOT NULL COMMENT 'plain',
  goal_id          BIGINT       NOT NULL COMMENT 'personal',
  plan_id          BIGINT       NOT NULL COMMENT 'personal',
  position         INT          NOT NULL COMMENT 'plain',
  title            VARBINARY(4000) NOT NULL COMMENT 'secret: encrypted with the person''s key',
  planned_on       DATE         NOT NULL COMMENT 'personal: the first due date, kept when it moves',
  due_on           DATE         NOT NULL COMMENT 'personal',
  criterion_kind   VARCHAR(20)  NOT NULL COMMENT 'personal: CONFIRMED, HOURS_ATTENDED',
  criterion_amount INT          NULL     COMMENT 'personal: quarter hours for HOURS_ATTENDED',
  started_at       DATETIME(6)  NULL     COMMENT 'personal',
  reached_at       DATETIME(6)  NULL     COMMENT 'personal',
  reached_by       BIGINT       NULL     COMMENT 'plain',
  reached_how      VARCHAR(12)  NULL     COMMENT 'personal: CONFIRMED, FACTS',
  set_aside_at     DATETIME(6)  NULL     COMMENT 'personal',
  set_aside_by     BIGINT       NULL     COMMENT 'plain',
  set_aside_reason VARCHAR(20)  NULL     COMMENT 'personal: a code',
  created_at       DATETIME(6)  NOT NULL COMMENT 'plain',
  created_by       BIGINT       NOT NULL COMMENT 'plain',
  version          INT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_milestone PRIMARY KEY (id),
  CONSTRAINT uq_milestone_ref UNIQUE (ref),
  CONSTRAINT fk_milestone_goal FOREIGN KEY (goal_id) REFERENCES goal (id),
  CONSTRAINT fk_milestone_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  KEY ix_milestone_plan (plan_id, due_on),
  KEY ix_milestone_due (due_on, id)
) ENGINE = InnoDB;

CREATE TABLE prerequisite (
  milestone_id BIGINT NOT NULL COMMENT 'personal',
  needs_id     BIGINT NOT NULL COMMENT 'personal',
  CONSTRAINT pk_prerequisite PRIMARY KEY (milestone_id, needs_id),
  CONSTRAINT fk_prerequisite_milestone FOREIGN KEY (milestone_id) REFERENCES milestone (id),
  CONSTRAINT fk_prerequisite_needs FOREIGN KEY (needs_id) REFERENCES milestone (id),
  CONSTRAINT ck_prerequisite_other CHECK (milestone_id <> needs_id)
) ENGINE = InnoDB;

CREATE TABLE amendment (
  id          BIGINT          NOT NULL COMMENT 'plain',
  person_id   BIGINT          NOT NULL COMMENT 'personal',
  object_kind VARCHAR(20)     NOT NULL COMMENT 'plain',
  object_id   BIGINT          NOT NULL COMMENT 'plain',
  field       VARCHAR(20)     NOT NULL COMMENT 'plain',
  was         VARBINARY(4000) NULL     COMMENT 'secret: encrypted with the person''s key',
  became      VARBINARY(4000) NULL     COMMENT 'secret: encrypted with the person''s key',
  reason      VARCHAR(20)     NULL     COMMENT 'personal: a code',
  at          DATETIME(6)     NOT NULL COMMENT 'plain',
  by_id       BIGINT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_amendment PRIMARY KEY (id),
  KEY ix_amendment_object (object_kind, object_id, at)
) ENGINE = InnoDB;
