package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Map;
import org.marram.hsds.BeginImport;
import org.marram.hsds.DirectoryImportService;
import org.marram.partner.OrganisationKind;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.imports.FilesField;
import org.marram.ui.imports.ImportDoor;
import org.marram.ui.imports.ImportFlow;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** Another directory, read into this one. */
@Route(value = "partners/import", layout = Shell.class)
@RolesAllowed("COORDINATOR")
public class DirectoryImportView extends Screen {

    @Inject
    public DirectoryImportView(Desk desk, DirectoryImportService imports) {
        super("coordinator", "import.title");
        FilesField files = new FilesField(".zip", ".csv", ".json");
        Select<OrganisationKind> kind = kind(new Words(texts(), desk.clock));
        ImportDoor door = new ImportDoor(
                notice(),
                Map.of("kind", kind, "files", files),
                trial -> imports.begin(new BeginImport(files.files(), kind.getValue(), trial)),
                imports::last,
                imports::lines,
                imports::reasons,
                imports::cancel,
                ref -> "api/v1/hsds/imports/" + ref + "/refused.zip");
        Anchor back = new Anchor("partners", t("organisation.back"));
        back.addClassName("back");
        add(
                back,
                heading(),
                notice(),
                new ImportFlow(door, files, new Paragraph(t("import.lead")), Parts.div("import-fields", kind, files)));
    }

    private Select<OrganisationKind> kind(Words words) {
        Select<OrganisationKind> kind = new Select<>();
        kind.setId("import-kind");
        kind.setLabel(t("import.kind"));
        kind.setHelperText(t("import.kind-hint"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(words::of);
        return kind;
    }
}
