package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import java.util.Locale;
import org.marram.access.Act;
import org.marram.person.Answer;
import org.marram.person.PersonView;
import org.marram.person.SecretField;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** Name to use, code, who is responsible, how contact is safe; masked fields are named, and shown one by one. */
class PersonHead extends Header {

    private final PersonPage page;

    PersonHead(PersonPage page) {
        this.page = page;
        addClassName("person-head");
        PersonView person = page.opened().person();
        Words words = page.words();
        H1 name = new H1(person.nameToUse());
        name.setId("person-name");
        name.getElement().setAttribute("dir", "auto");
        Div first = Parts.div("heading", name, Parts.span("code", person.code()));
        if (page.desk().may(Act.CHANGE_PERSON)) {
            Div actions = Parts.div("actions", Press.plain("edit", words.t("person.edit"), this::edit));
            first.add(actions);
        }
        Div facts = Parts.div(
                "facts",
                fact(words.t("person.responsible"), person.responsible()),
                fact(words.t("person.language"), words.language(person.language())));
        if (page.opened().reviews().due() != null) {
            facts.add(fact(
                    words.t("review.next"),
                    new ReviewWords(words).of(page.opened().reviews().due().window())));
        }
        person.masked().forEach((field, answer) -> facts.add(masked(field, answer)));
        add(first, facts, new ContactLine(page));
    }

    private void edit() {
        new EditSheet(page).open();
    }

    private static Component fact(String label, String value) {
        return Parts.div("fact", Parts.span("label", label), Parts.said("value", value == null ? "–" : value));
    }

    private Component masked(SecretField field, Answer answer) {
        String name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String label = label(field);
        if (answer != Answer.GIVEN) {
            return fact(label, page.words().of(answer));
        }
        Div fact = Parts.div("fact", Parts.span("label", label), Parts.span("value", "••••••"));
        if (page.desk().may(Act.REVEAL_SECRET)) {
            var show = Press.quiet(
                    "reveal-" + name, page.words().t("person.show"), () -> new RevealSheet(page, field, label).open());
            show.setAriaLabel(page.words().t("person.show-what", label));
            fact.add(show);
        }
        return fact;
    }

    private String label(SecretField field) {
        return switch (field) {
            case PHONE -> page.words().t("person.phone");
            case BIRTH_DATE -> page.words().t("person.birth-date");
            default -> page.words().t("person.legal-name");
        };
    }
}
