-- What somebody is typing and has not saved: of one account, about one person, for 30 days.
CREATE TABLE draft (
  id         BIGINT           NOT NULL COMMENT 'plain',
  account_id BIGINT           NOT NULL COMMENT 'plain',
  person_id  BIGINT           NOT NULL COMMENT 'personal',
  place      VARCHAR(40)      NOT NULL COMMENT 'plain: which field',
  object_ref BINARY(16)       NOT NULL COMMENT 'plain: of which thing; the person where it is a new one',
  content    VARBINARY(60000) NOT NULL COMMENT 'secret: encrypted with the person''s key',
  at         DATETIME(6)      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_draft PRIMARY KEY (id),
  CONSTRAINT uq_draft UNIQUE (account_id, person_id, place, object_ref),
  CONSTRAINT fk_draft_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_draft_at (at)
) ENGINE = InnoDB;
