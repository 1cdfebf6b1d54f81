-- What somebody's own week, languages, way and children allow: the other side of what partners offer. It describes a life, so it is sealed.
-- Each column holds whether it was told and, where it was, what; none at all where nobody has asked.
CREATE TABLE situation (
  person_id    BIGINT          NOT NULL COMMENT 'plain',
  programme_id BIGINT          NOT NULL COMMENT 'plain',
  times        VARBINARY(200)  NULL     COMMENT 'secret: parts of the week in which they can come',
  languages    VARBINARY(1000) NULL     COMMENT 'secret: what they speak and how well, CEFR',
  avoids       VARBINARY(9000) NULL     COMMENT 'secret: where they should not go',
  childcare    VARBINARY(200)  NULL     COMMENT 'secret: whether children must be looked after meanwhile',
  changed_at   DATETIME(6)     NOT NULL COMMENT 'plain',
  changed_by   BIGINT          NOT NULL COMMENT 'plain',
  version      INT             NOT NULL COMMENT 'plain',
  CONSTRAINT pk_situation PRIMARY KEY (person_id),
  CONSTRAINT fk_situation_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
