-- Ways that have worked before: goals and milestones counted in days from a plan's start.
CREATE TABLE plan_template (
  id           BIGINT       NOT NULL COMMENT 'plain',
  ref          BINARY(16)   NOT NULL COMMENT 'plain',
  programme_id BIGINT       NOT NULL COMMENT 'plain',
  name         VARCHAR(120) NOT NULL COMMENT 'plain',
  created_at   DATETIME(6)  NOT NULL COMMENT 'plain',
  created_by   BIGINT       NOT NULL COMMENT 'plain',
  CONSTRAINT pk_plan_template PRIMARY KEY (id),
  CONSTRAINT uq_plan_template_ref UNIQUE (ref),
  KEY ix_plan_template_programme (programme_id, name)
) ENGINE = InnoDB;

CREATE TABLE template_version (
  id          BIGINT      NOT NULL COMMENT 'plain',
  template_id BIGINT      NOT NULL COMMENT 'plain',
  number      INT         NOT NULL COMMENT 'plain',
  created_at  DATETIME(6) NOT NULL COMMENT 'plain',
  created_by  BIGINT      NOT NULL COMMENT 'plain',
  CONSTRAINT pk_template_version PRIMARY KEY (id),
  CONSTRAINT uq_template_version UNIQUE (template_id, number),
  CONSTRAINT fk_template_version_template FOREIGN KEY (template_id) REFERENCES plan_template (id)
) ENGINE = InnoDB;

CREATE TABLE template_item (
  id               BIGINT       NOT NULL COMMENT 'plain',
  version_id       BIGINT       NOT NULL COMMENT 'plain',
  position         INT          NOT NULL COMMENT 'plain: order, and the number that needs_position names',
  pathway          VARCHAR(20)  NOT NULL COMMENT 'plain',
  goal             VARCHAR(200) NOT NULL COMMENT 'plain: items with the same words make one goal',
  title            VARCHAR(200) NOT NULL COMMENT 'plain',
  offset_days      INT          NOT NULL COMMENT 'plain: from the plan''s start to the due date',
  criterion_kind   VARCHAR(20)  NOT NULL COMMENT 'plain: CONFIRMED, HOURS_ATTENDED',
  criterion_amount INT          NULL     COMMENT 'plain: quarter hours for HOURS_ATTENDED',
  needs_position   INT          NULL     COMMENT 'plain: the item that must be reached first',
  CONSTRAINT pk_template_item PRIMARY KEY (id),
  CONSTRAINT uq_template_item UNIQUE (version_id, position),
  CONSTRAINT fk_template_item_version FOREIGN KEY (version_id) REFERENCES template_version (id)
) ENGINE = InnoDB;
