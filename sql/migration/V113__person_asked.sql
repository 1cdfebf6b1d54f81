-- Since when somebody waits for an answer about what is kept of them: the worklist reads it with the person.
ALTER TABLE person
  ADD COLUMN asked_at DATETIME(6) NULL COMMENT 'personal: counter, the oldest data_request that is not answered; null where none waits';
