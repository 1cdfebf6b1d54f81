-- Who runs this installation, and whom it works with. Each column's comment is its dictionary row:
-- plain (says nothing about a person), personal (says something), secret (names, finds or opens a person).
CREATE TABLE programme (
  id         BIGINT       NOT NULL COMMENT 'plain',
  ref        BINARY(16)   NOT NULL COMMENT 'plain',
  name       VARCHAR(120) NOT NULL COMMENT 'plain',
  created_at DATETIME(6)  NOT NULL COMMENT 'plain',
  CONSTRAINT pk_programme PRIMARY KEY (id),
  CONSTRAINT uq_programme_ref UNIQUE (ref)
) ENGINE = InnoDB;

CREATE TABLE team (
  id           BIGINT       NOT NULL COMMENT 'plain',
  programme_id BIGINT       NOT NULL COMMENT 'plain',
  name         VARCHAR(120) NOT NULL COMMENT 'plain',
  CONSTRAINT pk_team PRIMARY KEY (id),
  CONSTRAINT fk_team_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) ENGINE = InnoDB;

CREATE TABLE organisation (
  id           BIGINT       NOT NULL COMMENT 'plain',
  ref          BINARY(16)   NOT NULL COMMENT 'plain',
  programme_id BIGINT       NOT NULL COMMENT 'plain',
  kind         VARCHAR(20)  NOT NULL COMMENT 'plain: TRAINING, EMPLOYER, COUNSELLING, HOUSING',
  name         VARCHAR(120) NOT NULL COMMENT 'plain',
  created_at   DATETIME(6)  NOT NULL COMMENT 'plain',
  created_by   BIGINT       NOT NULL COMMENT 'plain',
  version      INT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_organisation PRIMARY KEY (id),
  CONSTRAINT uq_organisation_ref UNIQUE (ref),
  CONSTRAINT fk_organisation_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  KEY ix_organisation_name (programme_id, name, ref)
) ENGINE = InnoDB;

CREATE TABLE agreement (
  id              BIGINT NOT NULL COMMENT 'plain',
  organisation_id BIGINT NOT NULL COMMENT 'plain',
  from_on         DATE   NOT NULL COMMENT 'plain',
  until_on        DATE   NOT NULL COMMENT 'plain: first day on which it no longer holds',
  CONSTRAINT pk_agreement PRIMARY KEY (id),
  CONSTRAINT fk_agreement_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_agreement_span CHECK (until_on > from_on)
) ENGINE = InnoDB;
