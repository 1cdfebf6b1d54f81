-- How many months a release may hold at most, where the law of a programme says otherwise than 12.
CREATE TABLE release_setting (
  programme_id BIGINT      NOT NULL COMMENT 'plain',
  most_months  INT         NOT NULL COMMENT 'plain',
  changed_at   DATETIME(6) NOT NULL COMMENT 'plain',
  changed_by   BIGINT      NOT NULL COMMENT 'plain',
  version      INT         NOT NULL COMMENT 'plain',
  CONSTRAINT pk_release_setting PRIMARY KEY (programme_id),
  CONSTRAINT fk_release_setting_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
  CONSTRAINT ck_release_setting_months CHECK (most_months BETWEEN 1 AND 60)
) ENGINE = InnoDB;
