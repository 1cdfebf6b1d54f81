package org.marram.ui.coordinator.people;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Map;
import org.marram.access.Colleague;
import org.marram.access.ColleagueService;
import org.marram.hmis.BeginHmisImport;
import org.marram.hmis.HmisImportService;
import org.marram.imports.ImportKind;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.imports.FilesField;
import org.marram.ui.imports.ImportDoor;
import org.marram.ui.imports.ImportFlow;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** People and what is known of their lives, read in from another system, for a coordinator's caseload. */
@Route(value = "people/import", layout = Shell.class)
@RolesAllowed("SUPERVISOR")
public class PeopleImportView extends Screen {

    @Inject
    public PeopleImportView(HmisImportService imports, ColleagueService colleagues) {
        super("coordinator", "people-import.title");
        FilesField files = new FilesField(ImportKind.PEOPLE, ".zip", ".csv");
        ComboBox<Colleague> coordinator = coordinator(colleagues);
        ImportDoor door = new ImportDoor(
                notice(),
                Map.of("coordinator", coordinator, "files", files),
                trial -> imports.begin(new BeginHmisImport(
                        files.files(),
                        coordinator.getOptionalValue().map(Colleague::ref).orElse(null),
                        trial)),
                imports::last,
                imports::lines,
                imports::reasons,
                imports::cancel,
                ref -> "api/v1/hmis/imports/" + ref + "/refused.zip");
        Anchor back = new Anchor("people", t("people-import.back"));
        back.addClassName("back");
        add(
                back,
                heading(),
                notice(),
                new ImportFlow(
                        door,
                        files,
                        new Paragraph(t("people-import.lead")),
                        Parts.div("import-fields", coordinator, files)));
    }

    private ComboBox<Colleague> coordinator(ColleagueService colleagues) {
        ComboBox<Colleague> coordinator = new ComboBox<>(t("people-import.coordinator"), colleagues.list());
        coordinator.setId("import-coordinator");
        coordinator.setHelperText(t("people-import.coordinator-hint"));
        coordinator.setItemLabelGenerator(one -> one.team() == null ? one.name() : one.name() + ", " + one.team());
        return coordinator;
    }
}
