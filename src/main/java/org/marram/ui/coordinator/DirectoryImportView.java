package org.marram.ui.coordinator;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.hsds.BeginImport;
import org.marram.hsds.ImportService;
import org.marram.hsds.ImportView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/**
 * Another directory, read into this one: choose the files, see what would become of each row, then do it. While it runs the
 * page looks every two seconds how far it is, and only then.
 */
@Route(value = "partners/import", layout = Shell.class)
@RolesAllowed("COORDINATOR")
public class DirectoryImportView extends Screen {

    private static final int LOOK = 2_000;

    private final ImportService imports;
    private final Desk desk;
    private final ImportFields fields;
    private final Div content = Parts.div("import");

    @Inject
    public DirectoryImportView(Desk desk, ImportService imports) {
        super("coordinator", "import.title");
        this.desk = desk;
        this.imports = imports;
        this.fields = new ImportFields(new Words(texts(), desk.clock));
        Anchor back = new Anchor("partners", t("organisation.back"));
        back.addClassName("back");
        add(back, heading(), notice(), content);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().addPollListener(polled -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }

    private void show() {
        content.removeAll();
        Optional<ImportView> last = imports.last();
        boolean running = last.filter(one -> one.endedAt() == null).isPresent();
        getUI().ifPresent(ui -> ui.setPollInterval(running ? LOOK : -1));
        if (running) {
            content.add(running(last.get()));
        } else if (last.isPresent() && fields.isChosen(last.get().ref())) {
            over(last.get());
        } else {
            content.add(
                    new Paragraph(t("import.lead")),
                    fields,
                    Parts.div("actions", Press.primary("import-look", t("import.look"), () -> begin(true))));
            last.ifPresent(view -> report(view));
        }
    }

    private Div running(ImportView view) {
        ProgressBar bar =
                new ProgressBar(0, Math.max(1, view.expected()), Math.min(view.rows(), Math.max(1, view.expected())));
        bar.getElement().setAttribute("aria-hidden", "true");
        Paragraph far = new Paragraph(t("import.running", view.rows(), view.expected(), view.refused()));
        far.setId("import-running");
        far.getElement().setAttribute("role", "status");
        return Parts.div(
                "import-running",
                far,
                bar,
                Parts.div("actions", Press.plain("import-cancel", t("import.cancel"), () -> cancel(view.ref()))));
    }

    /** What the files that lie here would do, or have done. */
    private void over(ImportView view) {
        Button again = Press.plain("import-again", t("import.again"), () -> {
            fields.clear();
            show();
        });
        boolean worthIt = view.trial() && view.failure() == null && view.kept() + view.changed() > 0;
        report(
                view,
                worthIt
                        ? new Button[] {again, Press.primary("import-do", t("import.do"), () -> begin(false))}
                        : new Button[] {again});
    }

    private void report(ImportView view, Button... acts) {
        content.add(new ImportReport(imports, view, texts(), acts));
    }

    private void begin(boolean trial) {
        new Answers(notice())
                .field("kind", fields.kind())
                .field("files", fields)
                .to(
                        () -> imports.begin(
                                new BeginImport(fields.files(), fields.kind().getValue(), trial)),
                        ref -> {
                            fields.begun(ref);
                            show();
                        });
    }

    private void cancel(Ref ref) {
        new Answers(notice()).to(() -> imports.cancel(ref), this::show);
    }
}
