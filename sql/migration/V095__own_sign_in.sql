-- How somebody signs in to their own page once they want to: by a name of chance words and a pass phrase of their own, in place of the code that
-- was handed over; and by the codes of a small sheet of paper, each of which works once.
ALTER TABLE account
  MODIFY COLUMN username VARCHAR(60) NULL COMMENT 'personal: staff, lower case; of a person chance words, once they have an own pass phrase',
  ADD COLUMN safety_read_at DATETIME(6) NULL COMMENT 'plain: since when a person has read what is good to know first; anew with each code';

CREATE TABLE one_time_code (
  id         BIGINT      NOT NULL COMMENT 'plain',
  account_id BIGINT      NOT NULL COMMENT 'plain',
  token      BINARY(32)  NOT NULL COMMENT 'secret: keyed hash',
  made_at    DATETIME(6) NOT NULL COMMENT 'plain',
  ended_at   DATETIME(6) NULL     COMMENT 'plain: since when it opens nothing: used, or others were made',
  CONSTRAINT pk_one_time_code PRIMARY KEY (id),
  CONSTRAINT uq_one_time_code_token UNIQUE (token),
  CONSTRAINT fk_one_time_code_account FOREIGN KEY (account_id) REFERENCES account (id),
  KEY ix_one_time_code_account (account_id, ended_at)
) ENGINE = InnoDB;
