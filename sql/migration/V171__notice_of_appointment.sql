-- People hear of appointments that move or are called off, as they do of classes.
ALTER TABLE notice
  MODIFY kind VARCHAR(20) NOT NULL COMMENT 'plain: UPDATE, CLASS_CHANGED, APPOINTMENT_CHANGED';
