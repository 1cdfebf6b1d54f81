-- Where somebody lives: apart from what is said of the home, so that nothing that reads homes ever reads it. One row a home; what it was before is destroyed.
CREATE TABLE home_address (
  id           BIGINT          NOT NULL COMMENT 'plain',
  home_ref     BINARY(16)      NOT NULL COMMENT 'personal: which home',
  programme_id BIGINT          NOT NULL COMMENT 'plain',
  person_id    BIGINT          NOT NULL COMMENT 'personal',
  version      INT             NOT NULL COMMENT 'plain',
  words        VARBINARY(2000) NOT NULL COMMENT 'secret: encrypted with the person''s key',
  kept_at      DATETIME(6)     NOT NULL COMMENT 'plain',
  kept_by      BIGINT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_home_address PRIMARY KEY (id),
  CONSTRAINT uq_home_address_home UNIQUE (home_ref),
  CONSTRAINT fk_home_address_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_home_address_person (person_id)
) ENGINE = InnoDB;

-- That an address was shown, and what for. Stays when the address does not.
CREATE TABLE address_look (
  id           BIGINT          NOT NULL COMMENT 'plain',
  home_ref     BINARY(16)      NOT NULL COMMENT 'personal: of which home',
  programme_id BIGINT          NOT NULL COMMENT 'plain',
  person_id    BIGINT          NOT NULL COMMENT 'personal',
  purpose      VARCHAR(12)     NOT NULL COMMENT 'personal: VISIT, DELIVERY, MOVING, OFFICE, DANGER, CHECK',
  because      VARBINARY(1000) NOT NULL COMMENT 'secret: in words, encrypted with the person''s key',
  looked_at    DATETIME(6)     NOT NULL COMMENT 'plain',
  looked_by    BIGINT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_address_look PRIMARY KEY (id),
  CONSTRAINT fk_address_look_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_address_look_home (home_ref, id)
) ENGINE = InnoDB;
