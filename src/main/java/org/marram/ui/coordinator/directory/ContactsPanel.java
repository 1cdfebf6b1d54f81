package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.partner.ContactFacts;
import org.marram.partner.ContactView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** Whom to ask at an organisation. */
class ContactsPanel extends Section {

    private final OrganisationPage page;
    private final Words words;
    private int number;

    ContactsPanel(OrganisationPage page) {
        this.page = page;
        this.words = page.words();
        setId("contacts");
        Div head = Parts.div("panel-head", new H2(words.t("contacts.title")));
        if (page.changes()) {
            head.add(Press.plain("add-contact", words.t("contacts.add"), () -> new ContactSheet(page, null).open()));
        }
        add(head);
        if (page.organisation().contacts().isEmpty()) {
            add(new Paragraph(words.t("contacts.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        page.organisation().contacts().forEach(contact -> list.add(item(contact)));
        add(list);
    }

    private ListItem item(ContactView contact) {
        number++;
        ContactFacts facts = contact.facts();
        ListItem item = new ListItem(Parts.said("name", facts.name()));
        item.setId("contact-" + number);
        Stream.of(facts.position(), facts.phone(), facts.mail())
                .filter(Objects::nonNull)
                .forEach(text -> item.add(Parts.said("value", text)));
        item.add(Parts.span("soft", words.t(facts.listed() ? "contact.is-listed" : "contact.is-not-listed")));
        if (page.changes()) {
            item.add(Parts.div(
                    "actions",
                    words.act("contact-edit-" + number, "edit", facts.name(), () -> new ContactSheet(page, contact)
                            .open()),
                    words.act("contact-remove-" + number, "remove", facts.name(), () -> remove(contact))));
        }
        return item;
    }

    private void remove(ContactView contact) {
        new Answers(page.notice()).to(() -> page.desk().parts.removeContact(contact.ref()), version -> {
            page.saved();
            Undo.offer(
                    "contact-undo",
                    words.t("removed", contact.facts().name()),
                    words.t("undo"),
                    () -> restore(contact.ref()));
        });
    }

    private void restore(Ref contact) {
        new Answers(page.notice()).to(() -> page.desk().parts.restoreContact(contact), version -> page.saved());
    }
}
