-- Appointments to talk: when, in which form, whether it took place and whether the person came. No words and nobody's name: whoever reads
-- this table learns nothing of what was said. Rows as those of job_spell.
CREATE TABLE appointment (
  id              BIGINT        NOT NULL COMMENT 'plain',
  ref             BINARY(16)    NOT NULL COMMENT 'plain: the same in every version',
  version         INT           NOT NULL COMMENT 'plain',
  programme_id    BIGINT        NOT NULL COMMENT 'plain',
  person_id       BIGINT        NOT NULL COMMENT 'personal',
  from_on         DATE          NOT NULL COMMENT 'personal: its day',
  starts_at       DATETIME(6)   NOT NULL COMMENT 'personal',
  minutes         SMALLINT      NULL     COMMENT 'personal: how long; null where nobody said',
  form            VARCHAR(12)   NOT NULL COMMENT 'personal: INDIVIDUAL, GROUP, ONLINE',
  went            VARCHAR(20)   NOT NULL COMMENT 'personal: PLANNED, HELD_ATTENDED, HELD_NOT_ATTENDED, NOT_HELD',
  called_off_by   VARCHAR(12)   NULL     COMMENT 'personal: PERSON, HOST, OTHER, NOT_ASKED; null unless NOT_HELD',
  cannot_come     BOOLEAN       NOT NULL COMMENT 'personal: whether the person said so',
  enrolment_id    BIGINT        NULL     COMMENT 'personal: the place at a partner from which it comes',
  milestone_id    BIGINT        NULL     COMMENT 'personal: the milestone that it feeds',
  told_by         VARCHAR(12)   NOT NULL COMMENT 'personal: OWN_WORD, DOCUMENT, PARTNER',
  note            VARBINARY(1)  NULL     COMMENT 'plain: always empty',
  kept_at         DATETIME(6)   NOT NULL COMMENT 'plain',
  kept_by         BIGINT        NOT NULL COMMENT 'plain',
  replaced_at     DATETIME(6)   NOT NULL COMMENT 'plain: 9999 while this version stands',
  replaced_by     BIGINT        NULL     COMMENT 'plain',
  replaced_reason VARCHAR(20)   NULL     COMMENT 'personal: a code; null where it stands, and where it was only noted or moved',
  CONSTRAINT pk_appointment PRIMARY KEY (id),
  CONSTRAINT uq_appointment_version UNIQUE (ref, version),
  CONSTRAINT fk_appointment_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_appointment_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT ck_appointment_note CHECK (note IS NULL),
  CONSTRAINT ck_appointment_called_off CHECK (went = 'NOT_HELD' OR called_off_by IS NULL),
  KEY ix_appointment_person (person_id, replaced_at, from_on, ref),
  KEY ix_appointment_begins (person_id, replaced_at, starts_at),
  KEY ix_appointment_milestone (milestone_id, replaced_at),
  KEY ix_appointment_place (enrolment_id, replaced_at, starts_at)
) ENGINE = InnoDB;

-- A session attended is counted with the hours of its class, an appointment here: a milestone of sessions adds both.
ALTER TABLE milestone_progress
  MODIFY COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'HOURS_ATTENDED' COMMENT 'personal: HOURS_ATTENDED, SESSIONS_ATTENDED (appointments), DAYS_IN_JOB, NIGHTS_HOUSED';

ALTER TABLE milestone
  MODIFY COLUMN criterion_kind   VARCHAR(20) NOT NULL COMMENT 'personal: CONFIRMED, HOURS_ATTENDED, SESSIONS_ATTENDED, DAYS_IN_JOB, NIGHTS_HOUSED',
  MODIFY COLUMN criterion_amount INT         NULL     COMMENT 'personal: quarter hours, sessions, days or nights; null for CONFIRMED';
