-- Who may see which person, which part, from when until when, and why. One predicate reads these rows.
-- Keys are unique across tables, so grantee_id alone finds the grantee; its kind is for the reader.
CREATE TABLE access_grant (
  id           BIGINT       NOT NULL COMMENT 'plain',
  programme_id BIGINT       NOT NULL COMMENT 'plain',
  person_id    BIGINT       NOT NULL COMMENT 'personal',
  grantee_kind VARCHAR(12)  NOT NULL COMMENT 'plain: ACCOUNT, TEAM, ORGANISATION',
  grantee_id   BIGINT       NOT NULL COMMENT 'plain',
  scopes       VARCHAR(100) NOT NULL COMMENT 'plain: IDENTITY, CONTACT, PLAN, ATTENDANCE, OUTCOME, NOTES, DOCUMENTS, ADDRESS, comma between',
  basis_kind   VARCHAR(12)  NOT NULL COMMENT 'plain: CASELOAD, SUPERVISION, REFERRAL, ENROLMENT, EMERGENCY, SELF',
  basis_id     BIGINT       NOT NULL COMMENT 'plain',
  release_id   BIGINT       NULL     COMMENT 'personal: the release it stands on; ends with it',
  from_at      DATETIME(6)  NOT NULL COMMENT 'plain',
  until_at     DATETIME(6)  NOT NULL COMMENT 'plain: 9999 where it has no end of its own',
  ended_at     DATETIME(6)  NULL     COMMENT 'plain',
  ended_by     BIGINT       NULL     COMMENT 'plain',
  CONSTRAINT pk_access_grant PRIMARY KEY (id),
  KEY ix_grant_grantee (grantee_id, until_at, person_id),
  KEY ix_grant_person (person_id, until_at),
  KEY ix_grant_basis (basis_kind, basis_id),
  KEY ix_grant_release (release_id)
) ENGINE = InnoDB;

CREATE TABLE access_limit (
  id         BIGINT      NOT NULL COMMENT 'plain',
  person_id  BIGINT      NOT NULL COMMENT 'personal',
  account_id BIGINT      NOT NULL COMMENT 'plain',
  kind       VARCHAR(10) NOT NULL COMMENT 'plain: EXCLUDED (never this account), ONLY (nobody but these)',
  CONSTRAINT pk_access_limit PRIMARY KEY (id),
  CONSTRAINT uq_access_limit UNIQUE (person_id, account_id, kind)
) ENGINE = InnoDB;
