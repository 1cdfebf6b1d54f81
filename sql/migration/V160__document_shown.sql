-- From when until when a person may see one of their papers on their own page.
CREATE TABLE document_shown (
  id        BIGINT      NOT NULL COMMENT 'plain',
  person_id BIGINT      NOT NULL COMMENT 'personal',
  of_id     BIGINT      NOT NULL COMMENT 'personal',
  from_at   DATETIME(6) NOT NULL COMMENT 'personal',
  from_by   BIGINT      NOT NULL COMMENT 'plain',
  until_at  DATETIME(6) NOT NULL COMMENT 'personal: 9999 while it is shown',
  until_by  BIGINT      NULL     COMMENT 'plain',
  CONSTRAINT pk_document_shown PRIMARY KEY (id),
  CONSTRAINT uq_document_shown UNIQUE (of_id, until_at),
  CONSTRAINT fk_document_shown_of FOREIGN KEY (of_id) REFERENCES document (id),
  KEY ix_document_shown_person (person_id, until_at)
) ENGINE = InnoDB;
