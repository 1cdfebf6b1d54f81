package org.marram.template;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/** What one version of a template would make, counted from a day; number is the version's. */
public record Preview(Ref template, int number, LocalDate startsOn, List<PreviewItem> items) {}
