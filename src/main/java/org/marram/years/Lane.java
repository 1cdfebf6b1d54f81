package org.marram.years;

import java.util.List;
import org.marram.template.Pathway;

/** What of the plan stands in one pathway; {@code name} in the reader's language. */
public record Lane(Pathway pathway, String name, List<Mark> marks) {}
