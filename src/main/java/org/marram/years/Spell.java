package org.marram.years;

import java.time.LocalDate;

/**
 * A job or a home: a bar.
 *
 * @param anchor where it stands on the page: {@code job-1} is the newest job
 * @param label what is written into its bar
 * @param kind how somebody is employed, or for how long it is a home, in words
 * @param level of homes the row that they stand in, the ones to stay in first; always 0 of jobs
 * @param lasts from when until when, in words
 * @param words everything the picture shows of it, in words
 * @param until null while it goes on
 */
public record Spell(
        String anchor,
        String title,
        String label,
        String kind,
        int level,
        Edge edge,
        String lasts,
        String words,
        LocalDate from,
        LocalDate until) {}
