-- The directory of partners: what everybody may look up of an organisation, its sites, whom to ask there, and agreements that say
-- what they cover. A confidential site has no address here at all: what is not kept cannot be shown, counted or exported.
ALTER TABLE organisation
  MODIFY COLUMN kind VARCHAR(20) NOT NULL COMMENT 'plain: TRAINING, EMPLOYER, SCHOOL, COUNSELLING, HOUSING, OWN_PROGRAMME',
  ADD COLUMN description VARCHAR(4000) NULL                COMMENT 'plain',
  ADD COLUMN website     VARCHAR(300)  NULL                COMMENT 'plain',
  ADD COLUMN mail        VARCHAR(254)  NULL                COMMENT 'plain: of the organisation, not of somebody in it',
  ADD COLUMN phone       VARCHAR(40)   NULL                COMMENT 'plain: of the organisation, not of somebody in it',
  ADD COLUMN brings      VARCHAR(1000) NULL                COMMENT 'plain: what a newcomer must bring',
  ADD COLUMN languages   VARCHAR(400)  NOT NULL DEFAULT '' COMMENT 'plain: ISO 639 codes, each with a comma behind it',
  ADD COLUMN checked_on  DATE          NULL                COMMENT 'plain: HSDS assured_date; null where nobody has checked it yet',
  ADD COLUMN checked_by  BIGINT        NULL                COMMENT 'plain',
  ADD COLUMN retired_at  DATETIME(6)   NULL                COMMENT 'plain: no longer in the directory from then on',
  ADD COLUMN retired_by  BIGINT        NULL                COMMENT 'plain';

ALTER TABLE agreement
  ADD COLUMN ref        BINARY(16)   NULL COMMENT 'plain',
  ADD COLUMN covers     VARCHAR(200) NOT NULL DEFAULT 'ATTENDANCE,REFERRALS' COMMENT 'plain: codes with commas between',
  ADD COLUMN created_at DATETIME(6)  NULL COMMENT 'plain: null where it stood before this was asked',
  ADD COLUMN created_by BIGINT       NULL COMMENT 'plain',
  ADD COLUMN ended_on   DATE         NULL COMMENT 'plain: first day on which it no longer holds, before what was agreed',
  ADD COLUMN ended_at   DATETIME(6)  NULL COMMENT 'plain',
  ADD COLUMN ended_by   BIGINT       NULL COMMENT 'plain',
  ADD CONSTRAINT ck_agreement_ended CHECK (ended_on IS NULL OR (ended_on >= from_on AND ended_on < until_on));

UPDATE agreement SET ref = RANDOM_BYTES(16);

ALTER TABLE agreement
  MODIFY COLUMN ref BINARY(16) NOT NULL COMMENT 'plain',
  ADD CONSTRAINT uq_agreement_ref UNIQUE (ref),
  ADD KEY ix_agreement_organisation (organisation_id, from_on);

CREATE TABLE site (
  id              BIGINT        NOT NULL COMMENT 'plain',
  ref             BINARY(16)    NOT NULL COMMENT 'plain',
  organisation_id BIGINT        NOT NULL COMMENT 'plain',
  name            VARCHAR(120)  NOT NULL COMMENT 'plain',
  confidential    BOOLEAN       NOT NULL COMMENT 'plain: nothing that leads there is kept, not even the town',
  street          VARCHAR(200)  NULL     COMMENT 'plain',
  town            VARCHAR(100)  NULL     COMMENT 'plain',
  region          VARCHAR(100)  NULL     COMMENT 'plain',
  postal_code     VARCHAR(20)   NULL     COMMENT 'plain',
  country         VARCHAR(2)    NULL     COMMENT 'plain: ISO 3166-1 alpha-2',
  directions      VARCHAR(1000) NULL     COMMENT 'plain: how to get there',
  accessibility   VARCHAR(1000) NULL     COMMENT 'plain',
  created_at      DATETIME(6)   NOT NULL COMMENT 'plain',
  created_by      BIGINT        NOT NULL COMMENT 'plain',
  removed_at      DATETIME(6)   NULL     COMMENT 'plain',
  removed_by      BIGINT        NULL     COMMENT 'plain',
  version         INT           NOT NULL COMMENT 'plain',
  CONSTRAINT pk_site PRIMARY KEY (id),
  CONSTRAINT uq_site_ref UNIQUE (ref),
  CONSTRAINT fk_site_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_site_confidential CHECK (confidential = FALSE OR (street IS NULL AND town IS NULL AND region IS NULL
    AND postal_code IS NULL AND country IS NULL AND directions IS NULL)),
  KEY ix_site_organisation (organisation_id, name)
) ENGINE = InnoDB;

CREATE TABLE partner_contact (
  id              BIGINT       NOT NULL COMMENT 'plain',
  ref             BINARY(16)   NOT NULL COMMENT 'plain',
  organisation_id BIGINT       NOT NULL COMMENT 'plain',
  name            VARCHAR(120) NOT NULL COMMENT 'plain: somebody who works for the partner',
  position        VARCHAR(120) NULL     COMMENT 'plain: what they do there',
  phone           VARCHAR(40)  NULL     COMMENT 'plain: at work',
  mail            VARCHAR(254) NULL     COMMENT 'plain: at work',
  listed          BOOLEAN      NOT NULL COMMENT 'plain: whether others than the own staff may be told',
  created_at      DATETIME(6)  NOT NULL COMMENT 'plain',
  created_by      BIGINT       NOT NULL COMMENT 'plain',
  removed_at      DATETIME(6)  NULL     COMMENT 'plain',
  removed_by      BIGINT       NULL     COMMENT 'plain',
  version         INT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_partner_contact PRIMARY KEY (id),
  CONSTRAINT uq_partner_contact_ref UNIQUE (ref),
  CONSTRAINT fk_partner_contact_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  KEY ix_partner_contact_organisation (organisation_id, name)
) ENGINE = InnoDB;
