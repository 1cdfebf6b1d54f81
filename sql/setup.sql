-- Run once by an administrator of the database server, before the migrations.
-- Three schemas, so that what may be done to each is a grant on the whole of it:
--   marram          what the application works on; it may not change the tables themselves
--   marram_journal  who did or read what; the application may add and read, never change or delete
--   marram_key      one wrapped key a person; own short-lived backup: losing a row erases the person
CREATE DATABASE IF NOT EXISTS marram CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS marram_journal CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE IF NOT EXISTS marram_key CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE USER IF NOT EXISTS 'marram_owner'@'%' IDENTIFIED BY '${owner_password}';
GRANT ALL ON marram.* TO 'marram_owner'@'%';
GRANT ALL ON marram_journal.* TO 'marram_owner'@'%';
GRANT ALL ON marram_key.* TO 'marram_owner'@'%';

CREATE USER IF NOT EXISTS 'marram_app'@'%' IDENTIFIED BY '${app_password}';
GRANT SELECT, INSERT, UPDATE, DELETE ON marram.* TO 'marram_app'@'%';
GRANT SELECT, INSERT ON marram_journal.* TO 'marram_app'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON marram_key.* TO 'marram_app'@'%';
