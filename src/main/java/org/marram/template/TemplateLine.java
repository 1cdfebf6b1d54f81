package org.marram.template;

import org.marram.common.Ref;

/**
 * A template in a list.
 *
 * @param own whether it is the programme's; else it is everywhere, and nobody changes it
 * @param number the version in use
 * @param plans how many plans of the own programme were made from it
 */
public record TemplateLine(
        Ref ref,
        String name,
        Phase phase,
        boolean own,
        int number,
        int goals,
        int milestones,
        int plans,
        boolean retired,
        int version) {}
