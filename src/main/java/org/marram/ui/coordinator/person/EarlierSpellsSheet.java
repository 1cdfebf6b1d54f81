package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Sheet;

/** What was written down of jobs or homes before it was ended, corrected or struck, the latest first. */
class EarlierSpellsSheet extends Sheet {

    EarlierSpellsSheet(PersonPage page, String one, List<SpellLine> lines) {
        super("earlier-" + one + "-sheet", page.words().t("spell.earlier"));
        OutcomeWords words = new OutcomeWords(page.words());
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        for (SpellLine line : lines) {
            var body = line.body(words);
            body.add(Parts.span("state", words.replaced(line.kept())));
            list.add(new ListItem(body));
        }
        addClassName("wide");
        with(lines.isEmpty() ? new Paragraph(page.words().t("spell.no-earlier")) : list)
                .leaves(page.words().t("close"));
    }
}
