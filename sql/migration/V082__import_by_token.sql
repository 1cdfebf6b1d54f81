-- An upload begun by a token is known by it, since a token for certain courses must not read what others sent.
ALTER TABLE data_import
  ADD COLUMN token_id BIGINT NULL COMMENT 'plain: by which token it was begun',
  ADD CONSTRAINT fk_data_import_token FOREIGN KEY (token_id) REFERENCES api_token (id);
