-- Demo only, never in production: a programme with two teams, and who signs in. All have the pass phrase marram-demo.
INSERT INTO programme (id, ref, name, created_at) VALUES (1001, RANDOM_BYTES(16), 'Demo Programme', UTC_TIMESTAMP(6));

INSERT INTO team (id, programme_id, name) VALUES (1101, 1001, 'Team One'), (1102, 1001, 'Team Two');

INSERT INTO organisation (id, ref, programme_id, kind, name, created_at, created_by, version) VALUES
  (1201, RANDOM_BYTES(16), 1001, 'TRAINING', 'Demo Bakery School', UTC_TIMESTAMP(6), 1306, 1),
  (1202, RANDOM_BYTES(16), 1001, 'TRAINING', 'Demo Carpentry School', UTC_TIMESTAMP(6), 1306, 1),
  (1203, RANDOM_BYTES(16), 1001, 'COUNSELLING', 'Demo Counselling House', UTC_TIMESTAMP(6), 1306, 1),
  (1204, RANDOM_BYTES(16), 1001, 'HOUSING', 'Demo Housing Association', UTC_TIMESTAMP(6), 1306, 1),
  (1205, RANDOM_BYTES(16), 1001, 'TRAINING', 'Demo School without Agreement', UTC_TIMESTAMP(6), 1306, 1);

INSERT INTO account (id, ref, programme_id, role, username, display_name, team_id, organisation_id, secret_hash, created_at, created_by, version) VALUES
  (1301, RANDOM_BYTES(16), 1001, 'COORDINATOR', 'coordinator1', 'Demo Coordinator One', 1101, NULL, '$argon2id$v=19$m=19456,t=2,p=1$szE6B0pxZk+9yNOZMOtJDg$zOXhwQ/Ee1QYr/LHJIUKaEFbvLDoeNUYzgecZywfuUU', UTC_TIMESTAMP(6), 1306, 1),
  (1302, RANDOM_BYTES(16), 1001, 'COORDINATOR', 'coordinator2', 'Demo Coordinator Two', 1102, NULL, '$argon2id$v=19$m=19456,t=2,p=1$eTaYZ8WhwR8mlDa4pQNO2Q$Dp8IWja3qqvhb++7Vo88fO60fOm0v+afD/C/DGv91S0', UTC_TIMESTAMP(6), 1306, 1),
  (1303, RANDOM_BYTES(16), 1001, 'SUPERVISOR', 'supervisor1', 'Demo Supervisor', 1101, NULL, '$argon2id$v=19$m=19456,t=2,p=1$8EMRjGFHwmRmJIV6MJPz3g$FPb5c5kK7+rLts8/HZvZJh9QQq8CJIVuHXIWDqqMlh0', UTC_TIMESTAMP(6), 1306, 1),
  (1304, RANDOM_BYTES(16), 1001, 'PROVIDER', 'provider1', 'Demo Trainer One', NULL, 1201, '$argon2id$v=19$m=19456,t=2,p=1$7jovtSyp8f/XLlVcCcaylg$XSx0LHKMSfXhAxQFxhqN6hSzIgW1oMkchTuxU1fSFbw', UTC_TIMESTAMP(6), 1306, 1),
  (1305, RANDOM_BYTES(16), 1001, 'PROVIDER', 'provider2', 'Demo Trainer Two', NULL, 1202, '$argon2id$v=19$m=19456,t=2,p=1$FR3sKhFxupFqAiS/+jsyHA$GkrcY/JiReQayI6RVJGl2a28Lmroj6o34MboNqDdajA', UTC_TIMESTAMP(6), 1306, 1),
  (1306, RANDOM_BYTES(16), 1001, 'ADMIN', 'admin1', 'Demo Administrator', NULL, NULL, '$argon2id$v=19$m=19456,t=2,p=1$OPOWfTSnGHR3F2L54Ele6w$AUGOZq8JQ/O58EEja7LRdrR0wxDPI7UIb1gnzMgTGX8', UTC_TIMESTAMP(6), 1306, 1);

INSERT INTO project (id, ref, programme_id, name, type, created_at, created_by, version) VALUES
  (1291, RANDOM_BYTES(16), 1001, 'Demo House of Rooms', 2, UTC_TIMESTAMP(6), 1306, 1);
