-- That somebody cannot come to a session, said by themself and without a reason; and that it is taken back. A session that was moved since is another
-- appointment: what was said about the earlier hour says nothing about it.
CREATE TABLE cannot_come (
  id            BIGINT      NOT NULL COMMENT 'plain',
  session_id    BIGINT      NOT NULL COMMENT 'plain',
  person_id     BIGINT      NOT NULL COMMENT 'personal',
  starts_at     DATETIME(6) NOT NULL COMMENT 'plain: when the session was to begin',
  said_at       DATETIME(6) NOT NULL COMMENT 'plain',
  taken_back_at DATETIME(6) NULL     COMMENT 'plain',
  CONSTRAINT pk_cannot_come PRIMARY KEY (id),
  CONSTRAINT uq_cannot_come_session UNIQUE (session_id, person_id),
  CONSTRAINT fk_cannot_come_session FOREIGN KEY (session_id) REFERENCES course_session (id) ON DELETE CASCADE,
  CONSTRAINT fk_cannot_come_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
