package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.marram.partner.Entry;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;

/** What the directory says of an organisation in words. The website is told, not linked: nothing leads out of here. */
class AboutPanel extends Section {

    private final Words words;
    private final DescriptionList facts = new DescriptionList();

    AboutPanel(OrganisationPage page) {
        this.words = page.words();
        Entry entry = page.organisation().entry();
        setId("about");
        facts.addClassName("about");
        add(Parts.div("panel-head", new H2(words.t("organisation.about"))));
        said("organisation.description", entry.description());
        said("organisation.website", entry.website());
        said("organisation.mail", entry.mail());
        said("organisation.phone", entry.phone());
        said(
                "organisation.languages",
                entry.languages().stream().map(words::language).collect(Collectors.joining(", ")));
        said("organisation.brings", entry.brings());
        add(facts.getChildren().findAny().isPresent() ? facts : new Paragraph(words.t("organisation.about-empty")));
    }

    private void said(String label, String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Term(words.t(label)), new Description((Component) Parts.said("value", text)));
        }
    }
}
