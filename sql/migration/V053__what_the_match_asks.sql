-- The courses of a programme that have not ended.
ALTER TABLE course ADD KEY ix_course_programme (programme_id, ends_on);
