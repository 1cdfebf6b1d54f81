-- What a programme runs and counts people in (a house for the night, a street team), and who was in it from when until when.
CREATE TABLE project (
  id           BIGINT       NOT NULL COMMENT 'plain',
  ref          BINARY(16)   NOT NULL COMMENT 'plain',
  programme_id BIGINT       NOT NULL COMMENT 'plain',
  name         VARCHAR(200) NOT NULL COMMENT 'plain: what the staff call it',
  type         INT          NOT NULL COMMENT 'plain: HUD HMIS project type (2.02.6), 0 to 14; others as they came',
  open_on      DATE         NULL     COMMENT 'plain: first day of work',
  closed_on    DATE         NULL     COMMENT 'plain: last day of work',
  created_at   DATETIME(6)  NOT NULL COMMENT 'plain',
  created_by   BIGINT       NOT NULL COMMENT 'plain',
  version      INT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_project PRIMARY KEY (id),
  CONSTRAINT uq_project_ref UNIQUE (ref),
  CONSTRAINT fk_project_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  KEY ix_project_name (programme_id, name, id)
) ENGINE = InnoDB;

-- A row is one version, as in job_spell.
CREATE TABLE project_stay (
  id               BIGINT      NOT NULL COMMENT 'plain',
  ref              BINARY(16)  NOT NULL COMMENT 'plain: the same in every version',
  version          INT         NOT NULL COMMENT 'plain',
  programme_id     BIGINT      NOT NULL COMMENT 'plain',
  person_id        BIGINT      NOT NULL COMMENT 'personal',
  project_id       BIGINT      NOT NULL COMMENT 'personal',
  entry_on         DATE        NOT NULL COMMENT 'personal: project start (HUD HMIS 3.10)',
  exit_on          DATE        NOT NULL COMMENT 'personal: project exit (3.11); 9999-12-31 while somebody is in it',
  situation        INT         NULL     COMMENT 'personal: prior living situation (3.917), code of FY2026; null where not known',
  situation_came   VARCHAR(12) NULL     COMMENT 'personal: the same as it came, of any year',
  destination      INT         NULL     COMMENT 'personal: destination (3.12), code of FY2026; null where not known',
  destination_came VARCHAR(12) NULL     COMMENT 'personal: the same as it came, of any year',
  relationship     VARCHAR(12) NULL     COMMENT 'personal: to the head of the household (3.15), as it came',
  kept_at          DATETIME(6) NOT NULL COMMENT 'plain',
  kept_by          BIGINT      NOT NULL COMMENT 'plain',
  replaced_at      DATETIME(6) NOT NULL COMMENT 'plain: 9999 while this version stands',
  replaced_by      BIGINT      NULL     COMMENT 'plain',
  replaced_reason  VARCHAR(20) NULL     COMMENT 'plain: CHANGED_THERE, DELETED_THERE; null while it stands',
  CONSTRAINT pk_project_stay PRIMARY KEY (id),
  CONSTRAINT uq_project_stay_version UNIQUE (ref, version),
  CONSTRAINT fk_project_stay_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_project_stay_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT ck_project_stay_days CHECK (exit_on >= entry_on),
  KEY ix_project_stay_person (person_id, replaced_at, entry_on),
  KEY ix_project_stay_programme (programme_id, replaced_at, person_id, id)
) ENGINE = InnoDB;
