package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.marram.partner.AgreementView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** What was agreed with an organisation, the last to begin first. What is over stays readable. */
class AgreementsPanel extends Section {

    private final OrganisationPage page;
    private final Words words;
    private int number;

    AgreementsPanel(OrganisationPage page) {
        this.page = page;
        this.words = page.words();
        setId("agreements");
        Div head = Parts.div("panel-head", new H2(words.t("agreements.title")));
        if (page.changes() && !page.organisation().retired()) {
            head.add(Press.plain("add-agreement", words.t("agreements.add"), () -> new AgreementSheet(page).open()));
        }
        add(head);
        if (page.organisation().agreements().isEmpty()) {
            add(new Paragraph(words.t("agreements.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        page.organisation().agreements().forEach(agreement -> list.add(item(agreement)));
        add(list);
    }

    private ListItem item(AgreementView agreement) {
        number++;
        String days = words.t("agreement.days", words.day(agreement.fromOn()), words.day(agreement.lastsUntil()));
        ListItem item = new ListItem(
                Parts.span("name", agreement.covers().stream().map(words::of).collect(Collectors.joining(", "))),
                Parts.span("value", days),
                Parts.span("soft", stands(agreement)));
        item.setId("agreement-" + number);
        boolean over = !words.today().isBefore(agreement.lastsUntil());
        item.addClassName(over ? "ended" : "live");
        if (page.changes() && !over && agreement.endedOn() == null) {
            item.add(words.act(
                    "agreement-end-" + number, "agreement.end", days, () -> new EndSheet(page, agreement).open()));
        }
        return item;
    }

    private String stands(AgreementView agreement) {
        LocalDate today = words.today();
        if (agreement.endedOn() != null) {
            return words.t("agreement.ended", words.day(agreement.untilOn()));
        }
        if (agreement.holdsOn(today)) {
            return words.t("agreement.holds");
        }
        return words.t(today.isBefore(agreement.fromOn()) ? "agreement.to-come" : "agreement.over");
    }
}
