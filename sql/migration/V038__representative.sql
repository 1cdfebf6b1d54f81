-- Somebody who may agree for a person, such as a guardian. Whoever acts against the person's interest may never, and what they
-- agreed to ends when that is known.
CREATE TABLE representative (
  id           BIGINT         NOT NULL COMMENT 'plain',
  ref          BINARY(16)     NOT NULL COMMENT 'plain',
  programme_id BIGINT         NOT NULL COMMENT 'plain',
  person_id    BIGINT         NOT NULL COMMENT 'personal',
  name         VARBINARY(1000) NOT NULL COMMENT 'secret: encrypted with the person''s key',
  kind         VARCHAR(20)    NOT NULL COMMENT 'personal: PARENT, GUARDIAN, APPOINTED, OTHER',
  created_at   DATETIME(6)    NOT NULL COMMENT 'plain',
  created_by   BIGINT         NOT NULL COMMENT 'plain',
  conflict_at  DATETIME(6)    NULL     COMMENT 'personal: since when it is known that they act against the person',
  conflict_by  BIGINT         NULL     COMMENT 'plain',
  CONSTRAINT pk_representative PRIMARY KEY (id),
  CONSTRAINT uq_representative_ref UNIQUE (ref),
  CONSTRAINT fk_representative_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_representative_person (person_id, created_at)
) ENGINE = InnoDB;

ALTER TABLE info_release
  ADD COLUMN representative_id BIGINT NULL COMMENT 'personal: who agreed for the person; null where they did themself',
  MODIFY COLUMN withdrawn_how VARCHAR(12) NULL COMMENT 'plain: WRITTEN, SPOKEN, ONLINE; null where who had agreed acts against the person',
  ADD CONSTRAINT fk_info_release_representative FOREIGN KEY (representative_id) REFERENCES representative (id);
