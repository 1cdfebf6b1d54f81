-- Notes about a person, and contacts with them that took place. Private until shared, one by one; never deleted.
CREATE TABLE contact_note (
  id            BIGINT           NOT NULL COMMENT 'plain',
  ref           BINARY(16)       NOT NULL COMMENT 'plain',
  programme_id  BIGINT           NOT NULL COMMENT 'plain',
  person_id     BIGINT           NOT NULL COMMENT 'personal',
  kind          VARCHAR(12)      NOT NULL COMMENT 'personal: MEETING, CALL, HOME_VISIT, ONLINE, NOTE (no contact), TRIED (not reached)',
  took_place_at DATETIME(6)      NOT NULL COMMENT 'personal',
  met           VARCHAR(16)      NULL     COMMENT 'personal: ALONE, WITH_SOMEBODY; null where it was not said',
  words         VARBINARY(40000) NOT NULL COMMENT 'secret: encrypted with the person''s key',
  author_id     BIGINT           NOT NULL COMMENT 'plain',
  created_at    DATETIME(6)      NOT NULL COMMENT 'plain',
  edited_at     DATETIME(6)      NULL     COMMENT 'plain: null while it stands as first written',
  struck_at     DATETIME(6)      NULL     COMMENT 'personal',
  struck_by     BIGINT           NULL     COMMENT 'plain',
  struck_reason VARCHAR(20)      NULL     COMMENT 'personal: a code',
  version       INT              NOT NULL COMMENT 'plain',
  CONSTRAINT pk_contact_note PRIMARY KEY (id),
  CONSTRAINT uq_contact_note_ref UNIQUE (ref),
  CONSTRAINT fk_contact_note_person FOREIGN KEY (person_id) REFERENCES person (id),
  KEY ix_contact_note_person (person_id, took_place_at, id),
  KEY ix_contact_note_kind (person_id, kind, took_place_at, id)
) ENGINE = InnoDB;

-- What a note was before it was edited or its striking was taken back.
CREATE TABLE contact_note_was (
  id            BIGINT           NOT NULL COMMENT 'plain',
  person_id     BIGINT           NOT NULL COMMENT 'personal',
  of_id         BIGINT           NOT NULL COMMENT 'personal',
  kind          VARCHAR(12)      NOT NULL COMMENT 'personal',
  took_place_at DATETIME(6)      NOT NULL COMMENT 'personal',
  met           VARCHAR(16)      NULL     COMMENT 'personal',
  words         VARBINARY(40000) NOT NULL COMMENT 'secret: encrypted with the person''s key',
  struck_at     DATETIME(6)      NULL     COMMENT 'personal',
  struck_by     BIGINT           NULL     COMMENT 'plain',
  struck_reason VARCHAR(20)      NULL     COMMENT 'personal: a code',
  at            DATETIME(6)      NOT NULL COMMENT 'plain: until then it was so',
  by_id         BIGINT           NOT NULL COMMENT 'plain: who changed it',
  CONSTRAINT pk_contact_note_was PRIMARY KEY (id),
  CONSTRAINT fk_contact_note_was_of FOREIGN KEY (of_id) REFERENCES contact_note (id),
  KEY ix_contact_note_was_of (of_id, at, id)
) ENGINE = InnoDB;

-- From when until when a note was shared with its person.
CREATE TABLE contact_note_share (
  id        BIGINT      NOT NULL COMMENT 'plain',
  person_id BIGINT      NOT NULL COMMENT 'personal',
  of_id     BIGINT      NOT NULL COMMENT 'personal',
  from_at   DATETIME(6) NOT NULL COMMENT 'personal',
  from_by   BIGINT      NOT NULL COMMENT 'plain',
  until_at  DATETIME(6) NOT NULL COMMENT 'personal: 9999 while it is shared',
  until_by  BIGINT      NULL     COMMENT 'plain',
  CONSTRAINT pk_contact_note_share PRIMARY KEY (id),
  CONSTRAINT uq_contact_note_share UNIQUE (of_id, until_at),
  CONSTRAINT fk_contact_note_share_of FOREIGN KEY (of_id) REFERENCES contact_note (id),
  KEY ix_contact_note_share_person (person_id, until_at)
) ENGINE = InnoDB;
