package org.marram.template;

import org.marram.common.Ref;

/** Another template with the same milestones, under a name of its own. */
public record CopyTemplate(Ref template, String name) {}
