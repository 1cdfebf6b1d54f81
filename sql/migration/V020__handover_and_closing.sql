-- A person goes over from one coordinator to another on a day; a plan closes and may go on years later. Earlier rows stay.
ALTER TABLE assignment
  ADD COLUMN ref           BINARY(16)      NULL COMMENT 'plain',
  ADD COLUMN reason        VARCHAR(20)     NULL COMMENT 'personal: a code; null for whoever enrolled the person',
  ADD COLUMN note          VARBINARY(4000) NULL COMMENT 'secret: to the colleague, encrypted with the person''s key',
  ADD COLUMN created_at    DATETIME(6)     NULL COMMENT 'plain',
  ADD COLUMN called_off_at DATETIME(6)     NULL COMMENT 'plain: taken back before its day; it then ended when it began',
  ADD COLUMN called_off_by BIGINT          NULL COMMENT 'plain',
  ADD COLUMN settled_at    DATETIME(6)     NULL COMMENT 'plain: when the plan followed it',
  MODIFY COLUMN ended_at   DATETIME(6)     NULL COMMENT 'plain: ahead where the next one is planned';

UPDATE assignment SET ref = RANDOM_BYTES(16), created_at = from_at, settled_at = from_at;

ALTER TABLE assignment
  MODIFY COLUMN ref        BINARY(16)  NOT NULL COMMENT 'plain',
  MODIFY COLUMN created_at DATETIME(6) NOT NULL COMMENT 'plain',
  ADD CONSTRAINT uq_assignment_ref UNIQUE (ref),
  ADD KEY ix_assignment_unsettled (settled_at, from_at);

CREATE TABLE plan_closing (
  id                 BIGINT      NOT NULL COMMENT 'plain',
  ref                BINARY(16)  NOT NULL COMMENT 'plain',
  plan_id            BIGINT      NOT NULL COMMENT 'personal',
  person_id          BIGINT      NOT NULL COMMENT 'personal',
  closed_at          DATETIME(6) NOT NULL COMMENT 'personal',
  closed_by          BIGINT      NOT NULL COMMENT 'plain',
  reason             VARCHAR(20) NOT NULL COMMENT 'personal: a code',
  destination_answer VARCHAR(20) NOT NULL COMMENT 'personal: GIVEN, NOT_ASKED, DOES_NOT_KNOW, PREFERS_NOT_TO_SAY (HUD -, 99, 8, 9)',
  destination        VARCHAR(30) NULL     COMMENT 'personal: a code (HUD HMIS 3.12), null where not given',
  froze_own_page     BOOLEAN     NOT NULL COMMENT 'plain: whether the person''s own account was open until then',
  reopened_at        DATETIME(6) NULL     COMMENT 'personal',
  reopened_by        BIGINT      NULL     COMMENT 'plain',
  reopened_reason    VARCHAR(20) NULL     COMMENT 'personal: a code',
  CONSTRAINT pk_plan_closing PRIMARY KEY (id),
  CONSTRAINT uq_plan_closing_ref UNIQUE (ref),
  CONSTRAINT fk_plan_closing_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT ck_plan_closing_destination CHECK ((destination_answer = 'GIVEN') = (destination IS NOT NULL)),
  CONSTRAINT ck_plan_closing_reopened CHECK ((reopened_at IS NULL) = (reopened_reason IS NULL)),
  KEY ix_plan_closing_plan (plan_id, closed_at)
) ENGINE = InnoDB;

-- Agreed contact after a closing: one row for each day that was agreed.
CREATE TABLE follow_up (
  id           BIGINT      NOT NULL COMMENT 'plain',
  ref          BINARY(16)  NOT NULL COMMENT 'plain',
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  closing_id   BIGINT      NOT NULL COMMENT 'personal',
  person_id    BIGINT      NOT NULL COMMENT 'personal',
  due_on       DATE        NOT NULL COMMENT 'personal',
  cancelled_at DATETIME(6) NULL     COMMENT 'personal: the plan went on before that day',
  CONSTRAINT pk_follow_up PRIMARY KEY (id),
  CONSTRAINT uq_follow_up_ref UNIQUE (ref),
  CONSTRAINT fk_follow_up_closing FOREIGN KEY (closing_id) REFERENCES plan_closing (id),
  KEY ix_follow_up_due (programme_id, due_on, id),
  KEY ix_follow_up_person (person_id, due_on)
) ENGINE = InnoDB;

-- How somebody looks at the list of people again and again.
CREATE TABLE saved_filter (
  id            BIGINT      NOT NULL COMMENT 'plain',
  ref           BINARY(16)  NOT NULL COMMENT 'plain',
  account_id    BIGINT      NOT NULL COMMENT 'plain: whose; nobody else sees it',
  label         VARCHAR(60) NOT NULL COMMENT 'plain: in the owner''s words',
  is_start      BOOLEAN     NOT NULL COMMENT 'plain: the list begins with it',
  due_in_days   INT         NULL     COMMENT 'plain',
  overdue       BOOLEAN     NOT NULL COMMENT 'plain',
  review_due    BOOLEAN     NOT NULL COMMENT 'plain',
  not_seen_days INT         NULL     COMMENT 'plain',
  pathway       VARCHAR(20) NULL     COMMENT 'plain: a pathway''s code',
  responsible   BINARY(16)  NULL     COMMENT 'plain: reference of an account',
  closed        BOOLEAN     NOT NULL COMMENT 'plain',
  sort          VARCHAR(20) NOT NULL COMMENT 'plain: NEXT_DUE, LONGEST_NOT_SEEN',
  created_at    DATETIME(6) NOT NULL COMMENT 'plain',
  CONSTRAINT pk_saved_filter PRIMARY KEY (id),
  CONSTRAINT uq_saved_filter_ref UNIQUE (ref),
  CONSTRAINT uq_saved_filter_label UNIQUE (account_id, label),
  CONSTRAINT fk_saved_filter_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
