-- Who asks for open milestones reads no others, however many were reached over the years: neither of one plan, nor, in the sweep
-- over what is late, of plans that were closed.
ALTER TABLE milestone
  ADD COLUMN plan_closed_at DATETIME(6) NULL COMMENT 'personal: when its plan was closed; null while the plan is open',
  ADD KEY ix_milestone_late (reached_at, set_aside_at, plan_closed_at, due_on, id),
  ADD KEY ix_milestone_open_of (plan_id, reached_at, set_aside_at, due_on),
  DROP KEY ix_milestone_open,
  DROP KEY ix_milestone_plan;

UPDATE milestone m JOIN plan p ON p.id = m.plan_id SET m.plan_closed_at = p.closed_at WHERE p.closed_at IS NOT NULL;
