-- Who may sign in, and every sign-in as a row that can be ended from outside.
CREATE TABLE account (
  id              BIGINT       NOT NULL COMMENT 'plain',
  ref             BINARY(16)   NOT NULL COMMENT 'plain',
  programme_id    BIGINT       NOT NULL COMMENT 'plain',
  role            VARCHAR(20)  NOT NULL COMMENT 'plain: COORDINATOR, SUPERVISOR, PROVIDER, ADMIN, PERSON',
  username        VARCHAR(60)  NULL     COMMENT 'personal: staff only, lower case; a person has none',
  display_name    VARCHAR(80)  NULL     COMMENT 'personal: staff only',
  team_id         BIGINT       NULL     COMMENT 'plain',
  organisation_id BIGINT       NULL     COMMENT 'plain: a provider''s own',
  person_id       BIGINT       NULL     COMMENT 'personal: whose own account it is',
  code_token      BINARY(32)   NULL     COMMENT 'secret: keyed hash by which a person''s code is found',
  secret_hash     VARCHAR(200) NULL     COMMENT 'secret: Argon2id of pass phrase or code',
  secret_temporary BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'plain: somebody else made the pass phrase; its owner replaces it at the next sign-in',
  disabled_at     DATETIME(6)  NULL     COMMENT 'plain',
  disabled_by     BIGINT       NULL     COMMENT 'plain',
  created_at      DATETIME(6)  NOT NULL COMMENT 'plain',
  created_by      BIGINT       NOT NULL COMMENT 'plain',
  version         INT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT uq_account_ref UNIQUE (ref),
  CONSTRAINT uq_account_username UNIQUE (username),
  CONSTRAINT uq_account_person UNIQUE (person_id),
  CONSTRAINT uq_account_code UNIQUE (code_token),
  CONSTRAINT fk_account_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT fk_account_team FOREIGN KEY (team_id) REFERENCES team (id),
  CONSTRAINT fk_account_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  KEY ix_account_programme (programme_id, role, username)
) ENGINE = InnoDB;

CREATE TABLE sign_in (
  id           BIGINT      NOT NULL COMMENT 'plain',
  account_id   BIGINT      NOT NULL COMMENT 'plain',
  token_hash   BINARY(32)  NOT NULL COMMENT 'secret',
  at           DATETIME(6) NOT NULL COMMENT 'plain',
  last_seen_at DATETIME(6) NOT NULL COMMENT 'plain',
  until_at     DATETIME(6) NOT NULL COMMENT 'plain: it ends then, whatever happens',
  ended_at     DATETIME(6) NULL     COMMENT 'plain',
  CONSTRAINT pk_sign_in PRIMARY KEY (id),
  CONSTRAINT uq_sign_in_token UNIQUE (token_hash),
  CONSTRAINT fk_sign_in_account FOREIGN KEY (account_id) REFERENCES account (id),
  KEY ix_sign_in_account (account_id, ended_at)
) ENGINE = InnoDB;

CREATE TABLE api_token (
  id         BIGINT       NOT NULL COMMENT 'plain',
  ref        BINARY(16)   NOT NULL COMMENT 'plain',
  account_id BIGINT       NOT NULL COMMENT 'plain',
  label      VARCHAR(80)  NOT NULL COMMENT 'plain',
  token_hash BINARY(32)   NOT NULL COMMENT 'secret',
  scopes     VARCHAR(400) NOT NULL COMMENT 'plain: area:read or area:write, comma between',
  until_at   DATETIME(6)  NOT NULL COMMENT 'plain',
  created_at DATETIME(6)  NOT NULL COMMENT 'plain',
  ended_at   DATETIME(6)  NULL     COMMENT 'plain',
  CONSTRAINT pk_api_token PRIMARY KEY (id),
  CONSTRAINT uq_api_token_ref UNIQUE (ref),
  CONSTRAINT uq_api_token_hash UNIQUE (token_hash),
  CONSTRAINT fk_api_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

CREATE TABLE idempotency (
  id           BIGINT       NOT NULL COMMENT 'plain',
  account_id   BIGINT       NOT NULL COMMENT 'plain',
  idem_key     VARCHAR(80)  NOT NULL COMMENT 'plain',
  request_hash BINARY(32)   NOT NULL COMMENT 'plain: keyed hash of method, path and body',
  status       INT          NULL     COMMENT 'plain: null while the first one is under way',
  answer       VARCHAR(400) NULL     COMMENT 'plain: where the thing made stands; never its content',
  at           DATETIME(6)  NOT NULL COMMENT 'plain',
  CONSTRAINT pk_idempotency PRIMARY KEY (id),
  CONSTRAINT uq_idempotency_key UNIQUE (account_id, idem_key)
) ENGINE = InnoDB;
