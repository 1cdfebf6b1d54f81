-- What people live on, as it was on one day: HUD HMIS FY2026 4.02 and 4.03. What insures their health is not asked. Rows as those of job_spell.
CREATE TABLE income (
  id              BIGINT          NOT NULL COMMENT 'plain',
  ref             BINARY(16)      NOT NULL COMMENT 'plain: the same in every version',
  version         INT             NOT NULL COMMENT 'plain',
  programme_id    BIGINT          NOT NULL COMMENT 'plain',
  person_id       BIGINT          NOT NULL COMMENT 'personal',
  from_on         DATE            NOT NULL COMMENT 'personal: the day of which it tells (InformationDate)',
  stage           VARCHAR(12)     NOT NULL COMMENT 'personal: DataCollectionStage by name: ENTRY (1), UPDATE (2), EXIT (3), YEARLY (5)',
  any_income      VARCHAR(20)     NOT NULL COMMENT 'personal: YES, NO, or why not said',
  total_minor     INT             NULL     COMMENT 'personal: a month, in the smallest unit of the currency; null where nobody said how much',
  currency        VARCHAR(3)      NULL     COMMENT 'personal: ISO 4217; null where no amount is told',
  any_benefit     VARCHAR(20)     NOT NULL COMMENT 'personal: YES, NO, or why not said',
  milestone_id    BIGINT          NULL     COMMENT 'plain: always empty',
  told_by         VARCHAR(12)     NOT NULL COMMENT 'personal: OWN_WORD, DOCUMENT, PARTNER',
  note            VARBINARY(6000) NULL     COMMENT 'secret: encrypted with the person''s key',
  kept_at         DATETIME(6)     NOT NULL COMMENT 'plain',
  kept_by         BIGINT          NOT NULL COMMENT 'plain',
  replaced_at     DATETIME(6)     NOT NULL COMMENT 'plain: 9999 while this version stands',
  replaced_by     BIGINT          NULL     COMMENT 'plain',
  replaced_reason VARCHAR(20)     NULL     COMMENT 'personal: a code; null where it stands',
  CONSTRAINT pk_income PRIMARY KEY (id),
  CONSTRAINT uq_income_version UNIQUE (ref, version),
  CONSTRAINT fk_income_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_income_person (person_id, replaced_at, from_on, ref)
) ENGINE = InnoDB;

CREATE TABLE income_part (
  id           BIGINT      NOT NULL COMMENT 'plain',
  income_id    BIGINT      NOT NULL COMMENT 'personal: the version that says so',
  kind         VARCHAR(24) NOT NULL COMMENT 'personal: a source of income or a benefit by name, such as WORK (Earned)',
  answer       VARCHAR(20) NOT NULL COMMENT 'personal: YES, NO, or why not said',
  amount_minor INT         NULL     COMMENT 'personal: a month, in the smallest unit of the currency',
  CONSTRAINT pk_income_part PRIMARY KEY (id),
  CONSTRAINT uq_income_part_kind UNIQUE (income_id, kind),
  CONSTRAINT fk_income_part_income FOREIGN KEY (income_id) REFERENCES income (id)
) ENGINE = InnoDB;
