package org.marram.caseload;

import org.marram.common.Ref;

/** A filter that was kept under a label; the list begins with the one that is the start. */
public record FilterView(Ref ref, String label, boolean start, CaseloadFilter filter) {}
