-- Papers of a person: what each is, and apart from it what stands in it, so that a list never reads the papers themselves.
CREATE TABLE document (
  id             BIGINT          NOT NULL COMMENT 'plain',
  ref            BINARY(16)      NOT NULL COMMENT 'plain',
  programme_id   BIGINT          NOT NULL COMMENT 'plain',
  person_id      BIGINT          NOT NULL COMMENT 'personal',
  words          VARBINARY(1000) NOT NULL COMMENT 'secret: what the paper is called',
  type           VARCHAR(10)     NOT NULL COMMENT 'plain: PDF, JPEG, PNG, by content',
  size           INT             NOT NULL COMMENT 'plain: bytes, as kept',
  about_kind     VARCHAR(20)     NULL     COMMENT 'personal: JOB, HOME, CREDENTIAL; null where it belongs to the person alone',
  about_ref      BINARY(16)      NULL     COMMENT 'personal: which one',
  kept_at        DATETIME(6)     NOT NULL COMMENT 'plain',
  kept_by        BIGINT          NOT NULL COMMENT 'plain',
  removed_at     DATETIME(6)     NULL     COMMENT 'plain: since then its content is destroyed',
  removed_by     BIGINT          NULL     COMMENT 'plain',
  removed_reason VARCHAR(20)     NULL     COMMENT 'plain: MISTAKE, WRONG_PERSON, PERSONS_WISH, OUT_OF_DATE',
  CONSTRAINT pk_document PRIMARY KEY (id),
  CONSTRAINT uq_document_ref UNIQUE (ref),
  CONSTRAINT fk_document_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT ck_document_removed CHECK ((removed_at IS NULL) = (removed_reason IS NULL)),
  KEY ix_document_person (person_id, removed_at, id)
) ENGINE = InnoDB;

CREATE TABLE document_content (
  id        BIGINT   NOT NULL COMMENT 'plain: that of the document',
  person_id BIGINT   NOT NULL COMMENT 'personal',
  content   LONGBLOB NOT NULL COMMENT 'secret: the cleaned file',
  CONSTRAINT pk_document_content PRIMARY KEY (id),
  CONSTRAINT fk_document_content_document FOREIGN KEY (id) REFERENCES document (id)
) ENGINE = InnoDB;
