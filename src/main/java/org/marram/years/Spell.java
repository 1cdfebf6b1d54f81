package org.marram.years;

import java.time.LocalDate;
import org.marram.template.Pathway;

/**
 * Something that lasted, such as a job or a home: a bar in its pathway's lane.
 *
 * @param anchor where it stands on the page: {@code job-1} is the newest job
 * @param lasts from when until when, in words
 * @param words everything the picture shows of it, in words
 * @param until null while it goes on
 */
public record Spell(
        Pathway pathway, String anchor, String title, String lasts, String words, LocalDate from, LocalDate until) {}
