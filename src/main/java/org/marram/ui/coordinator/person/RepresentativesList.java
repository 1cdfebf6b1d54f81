package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.access.Act;
import org.marram.consent.RepresentativeView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** Who decides for a person, or says so, and the way to say that one of them acts against the person. */
class RepresentativesList extends Section {

    private final PersonPage page;
    private final Words words;
    private int number;

    RepresentativesList(PersonPage page, List<RepresentativeView> all) {
        this.page = page;
        this.words = page.words();
        setId("representatives");
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        all.forEach(one -> list.add(item(one)));
        add(new H3(words.t("givers.title")), list);
        setVisible(!all.isEmpty());
    }

    private ListItem item(RepresentativeView one) {
        number++;
        String name = words.texts().name(one.name());
        ListItem item = new ListItem(
                Parts.said("name", name),
                Parts.span("soft", words.of(one.kind())),
                Parts.span(
                        one.mayAgree() ? "soft" : "attention",
                        one.mayAgree() ? words.t("givers.may") : words.t("givers.never", words.day(one.conflictAt()))));
        item.setId("representative-" + number);
        if (one.mayAgree() && page.desk().may(Act.WITHDRAW_RELEASE)) {
            var against = Press.quiet("conflict-" + number, words.t("givers.conflict"), () -> conflict(one));
            against.setAriaLabel(words.t("givers.conflict-what", name));
            item.add(against);
        }
        return item;
    }

    private void conflict(RepresentativeView one) {
        new AskSheet(page, "conflict-sheet", words.t("givers.conflict-title"), words.t("givers.conflict-explain"))
                .changes(Matter.RELEASES)
                .then(
                        words.t("givers.conflict"),
                        () -> page.desk().representatives.conflict(one.ref()))
                .open();
    }
}
