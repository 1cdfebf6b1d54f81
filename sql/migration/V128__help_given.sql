-- What help somebody got in a project on a day, as codes of HUD HMIS. What is said otherwise later is another row.
CREATE TABLE help_given (
  id              BIGINT      NOT NULL COMMENT 'plain',
  ref             BINARY(16)  NOT NULL COMMENT 'plain',
  programme_id    BIGINT      NOT NULL COMMENT 'plain',
  person_id       BIGINT      NOT NULL COMMENT 'personal',
  stay_ref        BINARY(16)  NOT NULL COMMENT 'personal: the stay in which they got it',
  given_on        DATE        NOT NULL COMMENT 'personal',
  record_type     VARCHAR(12) NOT NULL COMMENT 'personal: code of HUD HMIS 1.4, as it came',
  type            VARCHAR(12) NULL     COMMENT 'personal: code of the list of the record type, as it came',
  kept_at         DATETIME(6) NOT NULL COMMENT 'plain',
  kept_by         BIGINT      NOT NULL COMMENT 'plain',
  replaced_at     DATETIME(6) NOT NULL COMMENT 'plain: 9999 while it stands',
  replaced_by     BIGINT      NULL     COMMENT 'plain',
  replaced_reason VARCHAR(20) NULL     COMMENT 'plain: CHANGED_THERE, DELETED_THERE; null while it stands',
  CONSTRAINT pk_help_given PRIMARY KEY (id),
  CONSTRAINT uq_help_given_ref UNIQUE (ref),
  CONSTRAINT fk_help_given_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_help_given_person (person_id, replaced_at, given_on, ref)
) ENGINE = InnoDB;
