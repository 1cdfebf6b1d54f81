-- A person is referred to a course or to an opening: one of both, under one key, since keys are unique over all tables. A partner who
-- has no account here says yes or no by word of mouth; then it stands who said so, and when.
ALTER TABLE opening
  ADD COLUMN taken INT NOT NULL DEFAULT 0 COMMENT 'plain: places that somebody has',
  ADD CONSTRAINT ck_opening_taken CHECK (taken BETWEEN 0 AND places);

ALTER TABLE referral
  MODIFY COLUMN course_id BIGINT NULL COMMENT 'personal: null for an opening',
  ADD COLUMN opening_id BIGINT NULL COMMENT 'personal: null for a course',
  ADD COLUMN offer_id BIGINT GENERATED ALWAYS AS (COALESCE(course_id, opening_id)) STORED COMMENT 'personal: the course or the opening',
  ADD COLUMN heard_from VARBINARY(1000) NULL COMMENT 'secret: who gave the partner''s answer by word of mouth, encrypted with the person''s key',
  ADD COLUMN heard_on DATE NULL COMMENT 'personal: the day on which they said so; null where the partner answered here',
  ADD CONSTRAINT fk_referral_opening FOREIGN KEY (opening_id) REFERENCES opening (id),
  ADD CONSTRAINT ck_referral_offer CHECK ((course_id IS NULL) <> (opening_id IS NULL)),
  ADD CONSTRAINT ck_referral_heard CHECK ((heard_from IS NULL) = (heard_on IS NULL)),
  ADD KEY ix_referral_offer (offer_id, waiting_at, id);

ALTER TABLE enrolment
  MODIFY COLUMN course_id BIGINT NULL COMMENT 'personal: null for an opening',
  ADD COLUMN opening_id BIGINT NULL COMMENT 'personal: null for a course',
  ADD CONSTRAINT fk_enrolment_opening FOREIGN KEY (opening_id) REFERENCES opening (id),
  ADD CONSTRAINT ck_enrolment_offer CHECK ((course_id IS NULL) <> (opening_id IS NULL));
