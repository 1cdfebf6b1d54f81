-- An address under which a calendar elsewhere reads when the own classes are: hours, and nothing else. Whoever has the address may read it, so
-- only a hash of it is kept, and it is ended by a press.
CREATE TABLE calendar_feed (
  id              BIGINT      NOT NULL COMMENT 'plain',
  account_id      BIGINT      NOT NULL COMMENT 'plain',
  organisation_id BIGINT      NOT NULL COMMENT 'plain',
  token_hash      BINARY(32)  NOT NULL COMMENT 'secret: a keyed hash',
  created_at      DATETIME(6) NOT NULL COMMENT 'plain',
  ended_at        DATETIME(6) NULL     COMMENT 'plain',
  CONSTRAINT pk_calendar_feed PRIMARY KEY (id),
  CONSTRAINT uq_calendar_feed_token UNIQUE (token_hash),
  CONSTRAINT fk_calendar_feed_account FOREIGN KEY (account_id) REFERENCES account (id),
  KEY ix_calendar_feed_account (account_id, ended_at)
) ENGINE = InnoDB;
