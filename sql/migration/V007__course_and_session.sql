-- What partners offer: courses, and the sessions of each course.
CREATE TABLE course (
  id              BIGINT       NOT NULL COMMENT 'plain',
  ref             BINARY(16)   NOT NULL COMMENT 'plain',
  programme_id    BIGINT       NOT NULL COMMENT 'plain',
  organisation_id BIGINT       NOT NULL COMMENT 'plain',
  title           VARCHAR(120) NOT NULL COMMENT 'plain',
  starts_on       DATE         NOT NULL COMMENT 'plain',
  ends_on         DATE         NOT NULL COMMENT 'plain: last day',
  capacity        INT          NOT NULL COMMENT 'plain: people at once',
  taken           INT          NOT NULL COMMENT 'plain: enrolments not ended; moved under a lock',
  created_at      DATETIME(6)  NOT NULL COMMENT 'plain',
  created_by      BIGINT       NOT NULL COMMENT 'plain',
  version         INT          NOT NULL COMMENT 'plain',
  CONSTRAINT pk_course PRIMARY KEY (id),
  CONSTRAINT uq_course_ref UNIQUE (ref),
  CONSTRAINT fk_course_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT ck_course_span CHECK (ends_on >= starts_on),
  CONSTRAINT ck_course_places CHECK (taken >= 0 AND taken <= capacity),
  KEY ix_course_organisation (organisation_id, ends_on, ref)
) ENGINE = InnoDB;

CREATE TABLE course_session (
  id              BIGINT      NOT NULL COMMENT 'plain',
  ref             BINARY(16)  NOT NULL COMMENT 'plain',
  course_id       BIGINT      NOT NULL COMMENT 'plain',
  organisation_id BIGINT      NOT NULL COMMENT 'plain',
  starts_at       DATETIME(6) NOT NULL COMMENT 'plain',
  ends_at         DATETIME(6) NOT NULL COMMENT 'plain',
  not_held_at     DATETIME(6) NULL     COMMENT 'plain',
  not_held_by     BIGINT      NULL     COMMENT 'plain',
  not_held_reason VARCHAR(20) NULL     COMMENT 'plain: TRAINER_ILL, HOLIDAY, WEATHER, ROOM, OTHER',
  version         INT         NOT NULL COMMENT 'plain',
  CONSTRAINT pk_course_session PRIMARY KEY (id),
  CONSTRAINT uq_course_session_ref UNIQUE (ref),
  CONSTRAINT fk_course_session_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT ck_course_session_span CHECK (ends_at > starts_at),
  KEY ix_course_session_course (course_id, starts_at),
  KEY ix_course_session_organisation (organisation_id, starts_at)
) ENGINE = InnoDB;
