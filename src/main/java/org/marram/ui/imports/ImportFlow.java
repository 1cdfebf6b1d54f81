package org.marram.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.imports.ImportView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/**
 * From choosing files to what became of each row: first it is looked what would happen, then it is done. While it runs the page
 * looks every two seconds how far it is, and only then.
 */
public class ImportFlow extends Div {

    private static final int LOOK = 2_000;

    private final transient ImportDoor door;
    private final transient Texts texts = Texts.of("imports", UI.getCurrent().getLocale());
    private final FilesField files;
    private final Component[] choosing;
    private Registration looks;

    /** @param choosing what stands above the button, the files among it */
    public ImportFlow(ImportDoor door, FilesField files, Component... choosing) {
        this.door = door;
        this.files = files;
        this.choosing = choosing;
        addClassName("import");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        looks = attached.getUI().addPollListener(polled -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        looks.remove();
        detached.getUI().setPollInterval(-1);
    }

    private void show() {
        removeAll();
        Optional<ImportView> last = door.last().get();
        boolean running = last.filter(one -> one.endedAt() == null).isPresent();
        getUI().ifPresent(ui -> ui.setPollInterval(running ? LOOK : -1));
        if (running) {
            add(running(last.get()));
        } else if (last.isPresent() && files.isChosen(last.get().ref())) {
            over(last.get());
        } else {
            add(choosing);
            add(actions(Press.primary("import-look", texts.t("import.look"), () -> begin(true))));
            last.ifPresent(this::report);
        }
    }

    private Div running(ImportView view) {
        int most = Math.max(1, view.expected());
        ProgressBar bar = new ProgressBar(0, most, Math.min(view.rows(), most));
        bar.getElement().setAttribute("aria-hidden", "true");
        Paragraph far = new Paragraph(texts.t("import.running", view.rows(), view.expected(), view.refused()));
        far.setId("import-running");
        far.getElement().setAttribute("role", "status");
        Div running = new Div(
                far, bar, actions(Press.plain("import-cancel", texts.t("import.cancel"), () -> cancel(view.ref()))));
        running.addClassName("import-running");
        return running;
    }

    /** What the files that lie here would do, or have done. */
    private void over(ImportView view) {
        Button again = Press.plain("import-again", texts.t("import.again"), () -> {
            files.clear();
            show();
        });
        boolean worthIt = view.trial() && view.failure() == null && view.kept() + view.changed() > 0;
        report(
                view,
                worthIt
                        ? new Button[] {again, Press.primary("import-do", texts.t("import.do"), () -> begin(false))}
                        : new Button[] {again});
    }

    private void report(ImportView view, Button... acts) {
        add(new ImportReport(door, view, texts, acts));
    }

    private void begin(boolean trial) {
        Answers answers = new Answers(door.notice());
        door.fields().forEach(answers::field);
        answers.to(() -> door.begin().apply(trial), ref -> {
            files.begun(ref);
            show();
        });
    }

    private void cancel(Ref ref) {
        new Answers(door.notice()).to(() -> door.cancel().accept(ref), this::show);
    }

    private static Div actions(Component... acts) {
        Div actions = new Div(acts);
        actions.addClassName("actions");
        return actions;
    }
}
