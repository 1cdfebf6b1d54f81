package org.marram.update;

import org.marram.common.Ref;

/**
 * A milestone that another one waits for.
 *
 * @param key which of the template's milestones it is
 * @param title as it stands in the plan; the template's where it would be new
 */
public record UpdateNeed(Ref key, String title) {}
