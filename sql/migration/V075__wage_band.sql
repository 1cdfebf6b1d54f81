-- Of a wage that nobody has told exactly only the band is kept. That of an exact one follows from it and is not kept beside it.
ALTER TABLE job_spell
  ADD COLUMN wage_band INT NULL COMMENT 'personal: where the band of the wage begins, in the smallest unit of its currency',
  ADD CONSTRAINT ck_job_spell_wage_band CHECK (wage_band IS NULL OR wage_minor IS NULL);
