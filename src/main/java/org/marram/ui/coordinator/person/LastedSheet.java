package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.marram.common.Page;
import org.marram.plan.MilestoneView;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Sheet;

/** The jobs, homes or credentials that a milestone rests on, the newest first. */
class LastedSheet extends Sheet {

    LastedSheet(PersonPage page, MilestoneView milestone) {
        super("lasted-sheet", page.words().t("lasted.title", milestone.title()));
        Words words = page.words();
        boolean earned = milestone.criterion() == CriterionKind.CREDENTIAL;
        UnorderedList facts = new UnorderedList();
        facts.addClassName("facts-list");
        (earned ? earned(page, milestone) : lasted(page, milestone)).forEach(facts::add);
        with(new Paragraph(words.t(earned ? "credentials.explain" : "lasted.explain")));
        int gap = milestone.criterion() == CriterionKind.DAYS_IN_JOB
                ? page.desk().programme.jobGapDays()
                : 0;
        if (gap > 0) {
            with(new Paragraph(words.t("lasted.gap", gap)));
        }
        with(facts);
        leaves(words.t("close"));
    }

    private static Stream<ListItem> lasted(PersonPage page, MilestoneView milestone) {
        Words words = page.words();
        return page.opened().way().spells().stream()
                .filter(spell -> milestone.ref().equals(spell.milestone()) && spell.counts())
                .map(spell -> item(words.spells().of(spell), words.lasts(spell.from(), spell.until())));
    }

    private static Stream<ListItem> earned(PersonPage page, MilestoneView milestone) {
        return page.desk().credentials.of(page.ref(), null, Page.MOST).items().stream()
                .filter(one -> milestone.ref().equals(one.facts().milestone()))
                .map(one ->
                        item(one.facts().title(), page.words().day(one.facts().earnedOn())));
    }

    private static ListItem item(String what, String when) {
        return new ListItem(Parts.span("name", what), Parts.span("soft", when));
    }
}
