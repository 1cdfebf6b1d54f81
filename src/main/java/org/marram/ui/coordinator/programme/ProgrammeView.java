package org.marram.ui.coordinator.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.marram.programme.ChangeSettings;
import org.marram.programme.SettingsView;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** What the programme has set for itself. */
@Route(value = "settings", layout = Shell.class)
@RolesAllowed({"SUPERVISOR", "ADMIN"})
public class ProgrammeView extends Screen {

    private final Desk desk;
    private final Words words;
    private final SettingsFields fields;
    private final Paragraph since = new Paragraph();
    private final Div conflict = new Div();
    private SettingsView read;

    @Inject
    public ProgrammeView(Desk desk) {
        super("coordinator", "settings.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        fields = new SettingsFields(words);
        conflict.addClassName("conflict");
        since.setId("settings-since");
        since.addClassName("soft");
        Div acts = new Div(Press.primary("settings-save", t("save"), this::save));
        acts.addClassName("actions");
        add(heading(), notice(), conflict, fields, since, acts, new ClosedEverywhere(desk, words, notice()));
        reread();
    }

    private void reread() {
        read();
        fields.show(read.settings());
    }

    private void read() {
        read = desk.programme.settings();
        since.setText(
                read.setAt() == null
                        ? t("settings.usual")
                        : t("settings.since", words.day(read.setAt()), words.isolated(read.setBy())));
        conflict.removeAll();
    }

    private void save() {
        fields.into(new Answers(notice()))
                .when("changed-meanwhile", refusal -> conflict())
                .to(() -> desk.programme.change(new ChangeSettings(read.version(), fields.settings())), version -> {
                    reread();
                    new Answers(notice()).saved(desk.clock);
                });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read();
        conflict.add(
                fields.beside(new BothTexts(words), read.settings()), Press.plain("take-theirs", t("both.take"), () -> {
                    reread();
                    notice().clear();
                }));
        return new Component[0];
    }
}
