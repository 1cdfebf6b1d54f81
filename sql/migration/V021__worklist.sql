-- What coordinators keep beside the plan: to-dos of their own, and for how long a line of the worklist need not be seen. The
-- lines themselves are computed from facts and stored nowhere.
CREATE TABLE put_off (
  id             BIGINT      NOT NULL COMMENT 'plain',
  ref            BINARY(16)  NOT NULL COMMENT 'plain',
  programme_id   BIGINT      NOT NULL COMMENT 'plain',
  person_id      BIGINT      NOT NULL COMMENT 'personal',
  kind           VARCHAR(20) NOT NULL COMMENT 'personal: which rule made the line',
  object_id      BIGINT      NOT NULL COMMENT 'personal: the milestone, release, referral or plan that the line is about',
  responsible_id BIGINT      NOT NULL COMMENT 'plain: who was responsible then; whoever is later sees the line again',
  reason         VARCHAR(20) NOT NULL COMMENT 'personal: WAITING_FOR_OTHERS, AGREED_LATER, NOT_SAFE_NOW, OTHER',
  until_on       DATE        NOT NULL COMMENT 'personal: the day on which the line stands there again',
  put_off_at     DATETIME(6) NOT NULL COMMENT 'plain',
  put_off_by     BIGINT      NOT NULL COMMENT 'plain',
  ended_at       DATETIME(6) NULL     COMMENT 'plain: brought back, or put off anew, before that day',
  ended_by       BIGINT      NULL     COMMENT 'plain',
  CONSTRAINT pk_put_off PRIMARY KEY (id),
  CONSTRAINT uq_put_off_ref UNIQUE (ref),
  CONSTRAINT fk_put_off_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_put_off_person (person_id, until_on)
) ENGINE = InnoDB;

-- A to-do about a person is sealed with the person's key and goes with whoever is responsible; any other has a key of its own
-- and stays with its owner.
CREATE TABLE todo (
  id           BIGINT          NOT NULL COMMENT 'plain',
  ref          BINARY(16)      NOT NULL COMMENT 'plain',
  programme_id BIGINT          NOT NULL COMMENT 'plain',
  person_id    BIGINT          NULL     COMMENT 'personal',
  account_id   BIGINT          NULL     COMMENT 'plain: whose, where it is about no person',
  own_key      VARBINARY(1000) NULL     COMMENT 'secret: wrapped, where it is about no person',
  kek_id       VARCHAR(20)     NULL     COMMENT 'plain: which key-encryption key wrapped it',
  words        VARBINARY(4000) NOT NULL COMMENT 'secret: encrypted with the person''s key or its own',
  due_on       DATE            NOT NULL COMMENT 'personal',
  done_at      DATETIME(6)     NULL     COMMENT 'personal',
  done_by      BIGINT          NULL     COMMENT 'plain',
  struck_at    DATETIME(6)     NULL     COMMENT 'personal: no longer to be done',
  struck_by    BIGINT          NULL     COMMENT 'plain',
  created_at   DATETIME(6)     NOT NULL COMMENT 'plain',
  created_by   BIGINT          NOT NULL COMMENT 'plain',
  version      INT             NOT NULL COMMENT 'plain',
  CONSTRAINT pk_todo PRIMARY KEY (id),
  CONSTRAINT uq_todo_ref UNIQUE (ref),
  CONSTRAINT fk_todo_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_todo_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_todo_whose CHECK ((person_id IS NULL) = (account_id IS NOT NULL)),
  CONSTRAINT ck_todo_key CHECK ((person_id IS NULL) = (own_key IS NOT NULL)),
  KEY ix_todo_person (person_id, done_at, struck_at, due_on),
  KEY ix_todo_account (account_id, done_at, struck_at, due_on)
) ENGINE = InnoDB;

-- After how many days without a contact a person stands in the worklist; 30 where a programme has no row.
CREATE TABLE worklist_setting (
  programme_id  BIGINT      NOT NULL COMMENT 'plain',
  not_seen_days INT         NOT NULL COMMENT 'plain',
  changed_at    DATETIME(6) NOT NULL COMMENT 'plain',
  changed_by    BIGINT      NOT NULL COMMENT 'plain',
  version       INT         NOT NULL COMMENT 'plain',
  CONSTRAINT pk_worklist_setting PRIMARY KEY (programme_id),
  CONSTRAINT fk_worklist_setting_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT ck_worklist_setting_days CHECK (not_seen_days BETWEEN 1 AND 365)
) ENGINE = InnoDB;

-- The sweep over what is late reads open milestones only, however many were reached over the years.
ALTER TABLE milestone
  ADD KEY ix_milestone_open (reached_at, set_aside_at, due_on, id),
  DROP KEY ix_milestone_due;
