package org.marram.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.marram.common.Ref;
import org.marram.template.CriterionKind;
import org.marram.template.Item;
import org.marram.template.Offset;
import org.marram.template.Pathway;

/** A milestone of a template, as it is sent. */
public record TemplateItem(
        @Schema(description = "The same milestone of an earlier version; absent for a new one")
        Ref key,

        @Schema(required = true, description = "A code of GET /pathways", example = "EDUCATION")
        Pathway pathway,

        @Schema(
                required = true,
                description = "At most 200; those with the same pathway and goal make one goal",
                example = "Read with my son")
        String goal,

        @Schema(required = true, description = "At most 200", example = "First course day")
        String title,

        @Schema(
                required = true,
                description = "From the plan's start; months are those of the calendar, 0 is the start itself")
        Offset offset,

        @Schema(required = true, example = "HOURS_ATTENDED") CriterionKind criterion,

        @Schema(
                description = "Quarter hours for HOURS_ATTENDED, sessions for SESSIONS_ATTENDED, days for DAYS_IN_JOB,"
                        + " nights for NIGHTS_HOUSED, credentials for CREDENTIAL; else absent",
                example = "360")
        Integer amount,

        @Schema(description = "The places, from 1, of those in this list that must be reached first")
        List<Integer> needs) {

    static List<Item> all(List<TemplateItem> items) {
        return items.stream().map(TemplateItem::item).toList();
    }

    private Item item() {
        return new Item(key, pathway, goal, title, offset, criterion, amount, needs);
    }
}
