package org.marram.report;

import org.marram.common.Ref;

/** A project that a report may be about. @param type HUD HMIS project type */
public record ReportProject(Ref ref, String name, int type) {}
