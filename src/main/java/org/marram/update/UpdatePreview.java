package org.marram.update;

import java.util.List;

/** What taking a newer version could change in a plan, milestone by milestone; nothing is changed by looking. */
public record UpdatePreview(NewerVersion version, List<UpdateItem> items) {}
