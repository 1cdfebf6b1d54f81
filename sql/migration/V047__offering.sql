-- What an organisation does for people (HSDS: service), as the directory tells it. An offering tells no place.
CREATE TABLE offering (
  id              BIGINT        NOT NULL COMMENT 'plain',
  ref             BINARY(16)    NOT NULL COMMENT 'plain',
  organisation_id BIGINT        NOT NULL COMMENT 'plain',
  name            VARCHAR(120)  NOT NULL COMMENT 'plain',
  description     VARCHAR(4000) NULL     COMMENT 'plain',
  status          VARCHAR(20)   NOT NULL COMMENT 'plain: HSDS status: ACTIVE, INACTIVE, DEFUNCT, TEMPORARILY_CLOSED',
  eligibility     VARCHAR(1000) NULL     COMMENT 'plain: for whom it is',
  fees            VARCHAR(1000) NULL     COMMENT 'plain: what it costs',
  languages       VARCHAR(400)  NOT NULL COMMENT 'plain: ISO 639 codes, each with a comma behind it',
  checked_on      DATE          NULL     COMMENT 'plain: HSDS assured_date; null where nobody has checked it yet',
  created_at      DATETIME(6)   NOT NULL COMMENT 'plain',
  created_by      BIGINT        NOT NULL COMMENT 'plain',
  removed_at      DATETIME(6)   NULL     COMMENT 'plain',
  removed_by      BIGINT        NULL     COMMENT 'plain',
  version         INT           NOT NULL COMMENT 'plain',
  CONSTRAINT pk_offering PRIMARY KEY (id),
  CONSTRAINT uq_offering_ref UNIQUE (ref),
  CONSTRAINT fk_offering_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  KEY ix_offering_organisation (organisation_id, name)
) ENGINE = InnoDB;
