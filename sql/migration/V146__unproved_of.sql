-- The worklist asks every plan of a caseload for milestones that facts prove no longer: there are few.
ALTER TABLE milestone
  ADD KEY ix_milestone_unproved_of (plan_id, unproved_at);
