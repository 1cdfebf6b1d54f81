-- What a partner saw of how somebody comes on: one of ten employability skills on one of four levels, or a progress note without either.
-- Rows as those of job_spell: a correction is a new row with the same reference.
CREATE TABLE skill_entry (
  id              BIGINT          NOT NULL COMMENT 'plain',
  ref             BINARY(16)      NOT NULL COMMENT 'plain: the same in every version',
  version         INT             NOT NULL COMMENT 'plain',
  programme_id    BIGINT          NOT NULL COMMENT 'plain',
  person_id       BIGINT          NOT NULL COMMENT 'personal',
  organisation_id BIGINT          NOT NULL COMMENT 'personal: whose staff saw it',
  course_id       BIGINT          NOT NULL COMMENT 'personal: where',
  skill           VARCHAR(20)     NULL     COMMENT 'personal: TEAMWORK to CREATIVITY; null of a progress note',
  level           VARCHAR(12)     NULL     COMMENT 'personal: BEGINNING, WITH_HELP, MOSTLY, SURE; null of a progress note',
  words           VARBINARY(5000) NOT NULL COMMENT 'secret: encrypted with the person''s key',
  kept_at         DATETIME(6)     NOT NULL COMMENT 'plain',
  kept_by         BIGINT          NOT NULL COMMENT 'plain',
  replaced_at     DATETIME(6)     NOT NULL COMMENT 'plain: 9999 while this version stands',
  replaced_by     BIGINT          NULL     COMMENT 'plain',
  replaced_reason VARCHAR(20)     NULL     COMMENT 'personal: a code; null while it stands',
  CONSTRAINT pk_skill_entry PRIMARY KEY (id),
  CONSTRAINT uq_skill_entry_version UNIQUE (ref, version),
  CONSTRAINT uq_skill_entry_standing UNIQUE (ref, replaced_at),
  CONSTRAINT fk_skill_entry_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT fk_skill_entry_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_skill_entry_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT ck_skill_entry_level CHECK ((skill IS NULL) = (level IS NULL)),
  KEY ix_skill_entry_person (person_id, replaced_at, kept_at)
) ENGINE = InnoDB;

-- From when until when one version of an entry was shown to its person.
CREATE TABLE skill_shown (
  id        BIGINT      NOT NULL COMMENT 'plain',
  person_id BIGINT      NOT NULL COMMENT 'personal',
  of_id     BIGINT      NOT NULL COMMENT 'personal',
  from_at   DATETIME(6) NOT NULL COMMENT 'personal',
  from_by   BIGINT      NOT NULL COMMENT 'plain',
  until_at  DATETIME(6) NOT NULL COMMENT 'personal: 9999 while it is shown',
  until_by  BIGINT      NULL     COMMENT 'plain',
  CONSTRAINT pk_skill_shown PRIMARY KEY (id),
  CONSTRAINT uq_skill_shown UNIQUE (of_id, until_at),
  CONSTRAINT fk_skill_shown_of FOREIGN KEY (of_id) REFERENCES skill_entry (id),
  KEY ix_skill_shown_person (person_id, until_at)
) ENGINE = InnoDB;
