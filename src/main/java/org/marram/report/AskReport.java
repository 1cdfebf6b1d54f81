package org.marram.report;

import java.util.Set;
import org.marram.common.Ref;

/** What an annual report is to be about. @param projects empty for all */
public record AskReport(ReportPeriod period, Set<Ref> projects, ReportPurpose purpose) {}
