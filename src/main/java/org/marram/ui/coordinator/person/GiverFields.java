package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.marram.common.Ref;
import org.marram.consent.AddRepresentative;
import org.marram.consent.RepresentativeKind;
import org.marram.consent.RepresentativeView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;

/**
 * Who agreed: the person, or somebody who decides for them. Whoever acts against the person stands there too, and cannot be
 * chosen.
 */
class GiverFields extends Div {

    /** One who could have agreed. Of nobody known yet there is no view. */
    private record Giver(RepresentativeView known, boolean self) {}

    private static final Giver SELF = new Giver(null, true);
    private static final Giver ANOTHER = new Giver(null, false);

    private final PersonPage page;
    private final Words words;
    private final RadioButtonGroup<Giver> giver;
    private final TextField name;
    private final RadioButtonGroup<RepresentativeKind> kind;
    private final Checkbox conflict;

    GiverFields(PersonPage page) {
        this.page = page;
        this.words = page.words();
        giver = Parts.choice("giver", words.t("giver.label"), givers(), this::said);
        giver.setItemEnabledProvider(one -> one.known() == null || one.known().mayAgree());
        giver.setValue(SELF);
        name = new TextField(words.t("giver.name"));
        name.setId("giver-name");
        kind = Parts.choice("giver-kind", words.t("giver.kind"), List.of(RepresentativeKind.values()), words::of);
        conflict = new Checkbox(words.t("giver.conflict"));
        conflict.setId("giver-conflict");
        giver.addValueChangeListener(event -> ask(event.getValue() == ANOTHER));
        ask(false);
        addClassName("giver");
        add(giver, name, kind, conflict);
    }

    /** Shows at the fields what is refused of somebody new; who may not agree is said of the whole sheet. */
    Answers on(Answers answers) {
        return answers.field("name", name).field("kind", kind);
    }

    /** Null where the person agreed themself. Somebody new is written down first, whatever becomes of the release. */
    Ref representative() {
        if (giver.getValue() != ANOTHER) {
            return giver.getValue().known() == null
                    ? null
                    : giver.getValue().known().ref();
        }
        Ref added = page.desk()
                .representatives
                .add(new AddRepresentative(page.ref(), name.getValue(), kind.getValue(), conflict.getValue()));
        List<Giver> all = givers();
        giver.setItems(all);
        giver.setValue(all.stream()
                .filter(one -> one.known() != null && one.known().ref().equals(added))
                .findFirst()
                .orElse(SELF));
        return added;
    }

    private List<Giver> givers() {
        List<Giver> all = new ArrayList<>(List.of(SELF));
        page.desk().representatives.of(page.ref()).forEach(known -> all.add(new Giver(known, false)));
        all.add(ANOTHER);
        return all;
    }

    private void ask(boolean another) {
        name.setVisible(another);
        kind.setVisible(another);
        conflict.setVisible(another);
    }

    private String said(Giver one) {
        if (one.known() == null) {
            return words.t(one.self() ? "giver.self" : "giver.another");
        }
        return words.t(
                one.known().mayAgree() ? "giver.known" : "giver.never",
                words.texts().name(one.known().name()),
                words.of(one.known().kind()));
    }
}
