package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.marram.partner.OfferingFacts;
import org.marram.partner.OfferingStatus;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;

/** What an organisation does for people, as another directory told it. */
class OfferingsPanel extends Section {

    private final Words words;

    OfferingsPanel(OrganisationPage page) {
        this.words = page.words();
        setId("offerings");
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        page.organisation().offerings().forEach(offering -> list.add(item(offering.facts())));
        add(Parts.div("panel-head", new H2(words.t("offerings.title"))), list);
    }

    private ListItem item(OfferingFacts facts) {
        ListItem item = new ListItem(Parts.said("name", facts.name()));
        if (facts.status() != OfferingStatus.ACTIVE) {
            item.add(Parts.span("soft", words.t("offerings.not-now")));
        }
        said(item, "value", facts.description());
        said(item, "soft", facts.eligibility());
        said(item, "soft", facts.fees());
        facts.rows().forEach(row -> said(item, "soft", String.join(" · ", row.words())));
        said(item, "soft", facts.languages().stream().map(words::language).collect(Collectors.joining(", ")));
        if (facts.checkedOn() != null) {
            item.add(
                    words.isStale(facts.checkedOn())
                            ? Parts.attention(words.checked(facts.checkedOn()))
                            : Parts.span("soft", words.checked(facts.checkedOn())));
        }
        return item;
    }

    private static void said(ListItem item, String className, String text) {
        if (text != null && !text.isEmpty()) {
            item.add(Parts.said(className, text));
        }
    }
}
