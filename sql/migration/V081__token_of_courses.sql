-- A token may be for certain courses of a partner only.
ALTER TABLE api_token
  ADD COLUMN of_courses BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'plain: whether it is for certain courses only';

CREATE TABLE api_token_course (
  api_token_id BIGINT NOT NULL COMMENT 'plain',
  course_id    BIGINT NOT NULL COMMENT 'plain',
  CONSTRAINT pk_api_token_course PRIMARY KEY (api_token_id, course_id),
  CONSTRAINT fk_api_token_course_token FOREIGN KEY (api_token_id) REFERENCES api_token (id),
  CONSTRAINT fk_api_token_course_course FOREIGN KEY (course_id) REFERENCES course (id)
) ENGINE = InnoDB;
