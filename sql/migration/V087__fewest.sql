-- Fewest people of whom a figure is told; smaller groups, and what they follow from, stay hidden.
ALTER TABLE programme
  ADD COLUMN fewest INT NOT NULL DEFAULT 11 COMMENT 'plain: fewest people of whom a figure is told',
  ADD CONSTRAINT ck_programme_fewest CHECK (fewest BETWEEN 11 AND 100);
