package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import org.marram.access.Act;
import org.marram.matching.SituationFacts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** What somebody's own week, languages, way, children, age and papers allow. */
class SituationPanel extends Section {

    SituationPanel(PersonPage page) {
        Words words = page.words();
        SituationWords said = new SituationWords(words);
        SituationFacts facts = page.opened().situation().facts();
        setId("situation");
        if (page.desk().may(Act.CHANGE_PERSON)) {
            Runnable saved = () -> page.saved(Matter.SITUATION);
            add(Parts.div(
                    "panel-head",
                    Press.plain("change-situation", words.t("edit"), () -> new SituationSheet(page, saved).open())));
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("said-list");
        line(list, words.t("situation.times"), said.times(facts));
        line(list, words.t("situation.languages"), said.languages(facts));
        line(list, words.t("situation.avoids"), said.avoids(facts));
        line(list, words.t("situation.childcare"), said.childcare(facts));
        line(list, words.t("situation.born"), said.born(facts));
        line(list, words.t("situation.papers"), said.papers(facts));
        add(list);
    }

    private static void line(DescriptionList list, String label, String words) {
        DescriptionList.Description description = new DescriptionList.Description(words);
        description.getElement().setAttribute("dir", "auto");
        list.add(new DescriptionList.Term(label), description);
    }
}
