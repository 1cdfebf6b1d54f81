package org.marram.report;

import java.util.Set;
import org.marram.common.Ref;

/** What a report by the year of beginning is to be about. @param projects empty for all */
public record AskCohorts(Set<Ref> projects, ReportPurpose purpose) {}
