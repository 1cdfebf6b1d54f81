package org.marram.years;

import java.time.LocalDate;
import org.marram.template.Pathway;

/** Something that lasted, such as a job or a home: a bar in its pathway's lane. {@code until} is null while it goes on. */
public record Spell(Pathway pathway, String words, LocalDate from, LocalDate until) {}
