package org.marram.ui.offering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.marram.offering.OpeningView;
import org.marram.partner.OrganisationView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** An opening, new or written anew. */
class OpeningSheet extends Sheet {

    private final transient OpeningDoor door;
    private final transient OpeningWords words;
    private final transient OrganisationView organisation;
    private final OpeningForm form;
    private final Div conflict = new Div();
    private transient OpeningView read;

    /** @param opening null for a new one */
    OpeningSheet(OpeningDoor door, OpeningWords words, OpeningView opening) {
        super("opening-sheet", words.texts().t(opening == null ? "openings.add" : "opening.edit"));
        this.door = door;
        this.words = words;
        this.organisation = door.organisation().get();
        this.form = new OpeningForm(words, organisation.sites());
        this.read = opening;
        addClassName("wide");
        if (read == null) {
            form.begin(OpeningDoor.usual(organisation.kind()));
        } else {
            form.fill(read.facts());
        }
        with(conflict, form).does(words.texts().t("opening.save"), this::store);
    }

    private void store() {
        Answers answers = new Answers(notice()).when("changed-meanwhile", refusal -> conflict());
        form.into(answers);
        answers.to(this::send, () -> {
            close();
            door.saved().run();
        });
    }

    private void send() {
        if (read == null) {
            door.add().accept(form.typed());
        } else {
            door.change().accept(read.ref(), read.version(), form.typed());
        }
    }

    /** Both texts, side by side. From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = door.list().get().stream()
                .filter(one -> one.ref().equals(read.ref()))
                .findFirst()
                .orElse(read);
        conflict.removeAll();
        conflict.add(new Both(
                words.texts(), words.said(read.facts(), read.siteName(), read.siteTown()), form.words(), () -> {
                    form.fill(read.facts());
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }
}
