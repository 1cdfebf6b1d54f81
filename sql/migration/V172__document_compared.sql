-- Somebody of the staff compared a paper with what it proves. That it proves something can be said after it was kept, too.
ALTER TABLE document
  ADD COLUMN compared_at DATETIME(6) NULL COMMENT 'plain: since then it is known to show what it is said to prove',
  ADD COLUMN compared_by BIGINT      NULL COMMENT 'plain',
  ADD CONSTRAINT ck_document_compared CHECK ((compared_at IS NULL) = (compared_by IS NULL));
