-- What happened: who did or read what, about whom, with what outcome. Never values.
CREATE TABLE marram_journal.journal_entry (
  id           BIGINT      NOT NULL COMMENT 'plain',
  at           DATETIME(6) NOT NULL COMMENT 'plain',
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  actor_id     BIGINT      NOT NULL COMMENT 'plain: 0 where nobody was signed in',
  actor_role   VARCHAR(20) NOT NULL COMMENT 'plain',
  action       VARCHAR(40) NOT NULL COMMENT 'plain',
  person_id    BIGINT      NULL     COMMENT 'personal',
  object_ref   BINARY(16)  NULL     COMMENT 'plain',
  purpose      VARCHAR(80) NULL     COMMENT 'plain: a code',
  outcome      VARCHAR(12) NOT NULL COMMENT 'plain: DONE, REFUSED',
  request_id   BINARY(16)  NOT NULL COMMENT 'plain',
  CONSTRAINT pk_journal_entry PRIMARY KEY (id),
  KEY ix_journal_person (person_id, at),
  KEY ix_journal_actor (actor_id, at)
) ENGINE = InnoDB;
