package org.marram.ui.coordinator;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.marram.plan.MilestoneView;
import org.marram.ui.shell.Sheet;

/** The jobs or homes that a milestone rests on, the newest first; each leads on to where it is kept. */
class LastedSheet extends Sheet {

    LastedSheet(PersonPage page, MilestoneView milestone) {
        super("lasted-sheet", page.words().t("lasted.title", milestone.title()));
        Words words = page.words();
        UnorderedList spells = new UnorderedList();
        spells.addClassName("facts-list");
        page.opened().way().spells().stream()
                .filter(spell -> milestone.ref().equals(spell.milestone()) && spell.counts())
                .forEach(spell -> spells.add(new ListItem(
                        Parts.span("name", words.spells().of(spell)),
                        Parts.span("soft", words.lasts(spell.from(), spell.until())))));
        with(new Paragraph(words.t("lasted.explain")), spells);
        leaves(words.t("close"));
    }
}
