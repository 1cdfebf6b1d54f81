-- That a person is to hear that there is something new. The words come from a template when it goes out, the way and the address from what they told
-- last: neither stands here. One at a time: what happens while one waits is told with it.
CREATE TABLE notice (
  id           BIGINT      NOT NULL COMMENT 'plain',
  ref          BINARY(16)  NOT NULL COMMENT 'plain',
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  person_id    BIGINT      NOT NULL COMMENT 'personal',
  kind         VARCHAR(20) NOT NULL COMMENT 'plain: UPDATE, CLASS_CHANGED',
  made_at      DATETIME(6) NOT NULL COMMENT 'plain',
  made_by      BIGINT      NULL     COMMENT 'plain: null where it follows from a change',
  waiting      INT         NULL     COMMENT 'plain: 1 until it has ended, so that a person has one at a time',
  next_at      DATETIME(6) NOT NULL COMMENT 'plain: left alone until then; a safe hour, or a pause after a failure',
  expires_at   DATETIME(6) NOT NULL COMMENT 'plain',
  failed       INT         NOT NULL COMMENT 'plain: how often it could not be handed over',
  trying_at    DATETIME(6) NULL     COMMENT 'plain: since when it is being handed over; written before',
  ended_at     DATETIME(6) NULL     COMMENT 'plain',
  ended_by     BIGINT      NULL     COMMENT 'plain: null where nobody did',
  ended        VARCHAR(20) NULL     COMMENT 'plain: SENT, TOLD, TAKEN_BACK, or why it was not sent',
  CONSTRAINT pk_notice PRIMARY KEY (id),
  CONSTRAINT uq_notice_ref UNIQUE (ref),
  CONSTRAINT uq_notice_waiting UNIQUE (person_id, waiting),
  CONSTRAINT fk_notice_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_notice_next (waiting, next_at)
) ENGINE = InnoDB;
