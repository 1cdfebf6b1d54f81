-- Stays and help are written down and corrected by the own staff too: why, besides what another system did.
ALTER TABLE project_stay MODIFY replaced_reason VARCHAR(20) NULL
  COMMENT 'plain: CHANGED_THERE, DELETED_THERE, or why the own staff corrected or struck it; null while it stands, and where it only ended';
ALTER TABLE help_given MODIFY replaced_reason VARCHAR(20) NULL
  COMMENT 'plain: CHANGED_THERE, DELETED_THERE, or why the own staff struck it; null while it stands';
