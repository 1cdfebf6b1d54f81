-- In which room of its site a course takes place. A room of nowhere would be a place that nobody guards, so there is none without a site.
ALTER TABLE course
  ADD COLUMN room VARCHAR(60) NULL COMMENT 'plain: on its site; none of a confidential one',
  ADD CONSTRAINT ck_course_room CHECK (room IS NULL OR site_id IS NOT NULL);
