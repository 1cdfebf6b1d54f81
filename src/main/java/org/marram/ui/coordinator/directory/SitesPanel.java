package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.partner.SiteFacts;
import org.marram.partner.SiteView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** Where an organisation is to be found; of a confidential site only that there is one. */
class SitesPanel extends Section {

    private final OrganisationPage page;
    private final Words words;
    private int number;

    SitesPanel(OrganisationPage page) {
        this.page = page;
        this.words = page.words();
        setId("sites");
        Div head = Parts.div("panel-head", new H2(words.t("sites.title")));
        if (page.changes()) {
            head.add(Press.plain("add-site", words.t("sites.add"), () -> new SiteSheet(page, null).open()));
        }
        add(head);
        if (page.organisation().sites().isEmpty()) {
            add(new Paragraph(words.t("sites.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        page.organisation().sites().forEach(site -> list.add(item(site)));
        add(list);
    }

    private ListItem item(SiteView site) {
        number++;
        SiteFacts facts = site.facts();
        ListItem item = new ListItem(Parts.said("name", facts.name()));
        item.setId("site-" + number);
        if (facts.confidential()) {
            item.add(Parts.span("soft", words.t("site.confidential-kept")));
        }
        said(item, "value", lines(facts));
        said(item, "soft", facts.directions());
        said(item, "soft", facts.accessibility());
        if (page.changes()) {
            item.add(Parts.div(
                    "actions",
                    words.act("site-edit-" + number, "edit", facts.name(), () -> new SiteSheet(page, site).open()),
                    words.act("site-remove-" + number, "remove", facts.name(), () -> remove(site))));
        }
        return item;
    }

    private static void said(ListItem item, String className, String text) {
        if (text != null && !text.isEmpty()) {
            item.add(Parts.said(className, text));
        }
    }

    private String lines(SiteFacts facts) {
        String country = facts.country() == null ? null : words.country(facts.country());
        return Stream.of(facts.street(), facts.postalCode(), facts.town(), facts.region(), country)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void remove(SiteView site) {
        new Answers(page.notice()).to(() -> page.desk().parts.removeSite(site.ref()), version -> {
            page.saved();
            Undo.offer(
                    "site-undo", words.t("removed", site.facts().name()), words.t("undo"), () -> restore(site.ref()));
        });
    }

    private void restore(Ref site) {
        new Answers(page.notice()).to(() -> page.desk().parts.restoreSite(site), version -> page.saved());
    }
}
