-- Days between two jobs that a programme takes as if somebody had been in a job on them.
ALTER TABLE programme
  ADD COLUMN job_gap_days INT NOT NULL DEFAULT 0 COMMENT 'plain: most days between two jobs that count as days in a job; 0 for none',
  ADD CONSTRAINT ck_programme_job_gap_days CHECK (job_gap_days BETWEEN 0 AND 90);
