-- Two more answers of somebody's situation, sealed like the others: some courses and some work begin at an age or ask for papers.
ALTER TABLE situation
  ADD COLUMN born   VARBINARY(200) NULL COMMENT 'secret: year of birth',
  ADD COLUMN papers VARBINARY(200) NULL COMMENT 'secret: whether they have the papers that courses and work ask for';
