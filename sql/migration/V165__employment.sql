-- Whether somebody had work on one day, as it was told (HUD HMIS FY2026 R6). No job: nobody said when one began or ended. Rows as those of job_spell.
CREATE TABLE employment (
  id              BIGINT          NOT NULL COMMENT 'plain',
  ref             BINARY(16)      NOT NULL COMMENT 'plain: the same in every version',
  version         INT             NOT NULL COMMENT 'plain',
  programme_id    BIGINT          NOT NULL COMMENT 'plain',
  person_id       BIGINT          NOT NULL COMMENT 'personal',
  from_on         DATE            NOT NULL COMMENT 'personal: the day of which it tells (InformationDate)',
  employed        VARCHAR(20)     NOT NULL COMMENT 'personal: YES, NO, or why not said',
  kind            VARCHAR(20)     NULL     COMMENT 'personal: FULL_TIME (1), PART_TIME (2), SEASONAL (3), or why not said; null unless YES',
  search          VARCHAR(20)     NULL     COMMENT 'personal: LOOKING (1), NOT_LOOKING (3), or why not said; null unless NO',
  milestone_id    BIGINT          NULL     COMMENT 'plain: always empty',
  told_by         VARCHAR(12)     NOT NULL COMMENT 'personal: OWN_WORD, DOCUMENT, PARTNER',
  note            VARBINARY(6000) NULL     COMMENT 'secret: encrypted with the person''s key',
  kept_at         DATETIME(6)     NOT NULL COMMENT 'plain',
  kept_by         BIGINT          NOT NULL COMMENT 'plain',
  replaced_at     DATETIME(6)     NOT NULL COMMENT 'plain: 9999 while this version stands',
  replaced_by     BIGINT          NULL     COMMENT 'plain',
  replaced_reason VARCHAR(20)     NULL     COMMENT 'personal: a code; null where it stands',
  CONSTRAINT pk_employment PRIMARY KEY (id),
  CONSTRAINT uq_employment_version UNIQUE (ref, version),
  CONSTRAINT fk_employment_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_employment_person (person_id, replaced_at, from_on, ref)
) ENGINE = InnoDB;
