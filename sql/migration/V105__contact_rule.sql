-- How a person wants to be reached: one row each time they say so, none is ever changed.
CREATE TABLE contact_rule (
  id           BIGINT          NOT NULL COMMENT 'plain',
  programme_id BIGINT          NOT NULL COMMENT 'plain',
  person_id    BIGINT          NOT NULL COMMENT 'personal',
  version      INT             NOT NULL COMMENT 'plain: 1 for the first, the last one holds',
  facts        VARBINARY(300)  NOT NULL COMMENT 'secret: channel, days, hours, voicemail; of one length',
  mail         VARBINARY(400)  NULL     COMMENT 'secret: address, where it is by mail',
  words        VARBINARY(1000) NULL     COMMENT 'secret: what may be said',
  may_answer   VARBINARY(1000) NULL     COMMENT 'secret: who else may answer; null is nobody',
  kept_at      DATETIME(6)     NOT NULL COMMENT 'plain',
  kept_by      BIGINT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_contact_rule PRIMARY KEY (id),
  CONSTRAINT uq_contact_rule_person UNIQUE (person_id, version),
  CONSTRAINT fk_contact_rule_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
