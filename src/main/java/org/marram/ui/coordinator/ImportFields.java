package org.marram.ui.coordinator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import org.marram.common.Ref;
import org.marram.hsds.Upload;
import org.marram.partner.OrganisationKind;

/** The files of another directory, and what its organisations do. They lie in this page until it is left. */
class ImportFields extends Div implements HasValidationProperties {

    private static final int MOST_FILES = 40;

    private final Select<OrganisationKind> kind = new Select<>();
    private final com.vaadin.flow.component.upload.Upload upload;
    private final Span wrong = new Span();
    private final List<Upload> files = new ArrayList<>();
    private Ref begun;

    ImportFields(Words words) {
        addClassName("import-fields");
        kind.setId("import-kind");
        kind.setLabel(words.t("import.kind"));
        kind.setHelperText(words.t("import.kind-hint"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(words::of);
        upload = new com.vaadin.flow.component.upload.Upload(
                UploadHandler.inMemory((told, bytes) -> files.add(new Upload(told.fileName(), bytes))));
        upload.setId("import-files");
        upload.setAcceptedFileTypes(".zip", ".csv", ".json");
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(Upload.MOST_BYTES);
        upload.setI18n(said(words));
        upload.addFileRemovedListener(
                removed -> files.removeIf(file -> file.name().equals(removed.getFileName())));
        wrong.setId("import-files-wrong");
        wrong.addClassName("problem");
        wrong.getElement().setAttribute("role", "alert");
        add(kind, upload, wrong);
    }

    Select<OrganisationKind> kind() {
        return kind;
    }

    List<Upload> files() {
        return List.copyOf(files);
    }

    /** These files are read under this name. */
    void begun(Ref ref) {
        begun = ref;
    }

    boolean isChosen(Ref ref) {
        return ref.equals(begun);
    }

    void clear() {
        begun = null;
        files.clear();
        upload.clearFileList();
    }

    @Override
    public void setErrorMessage(String words) {
        wrong.setText(words);
    }

    @Override
    public String getErrorMessage() {
        return wrong.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        wrong.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return wrong.isVisible() && !wrong.getText().isEmpty();
    }

    private static UploadI18N said(Words words) {
        UploadI18N said = new UploadI18N();
        said.setAddFiles(
                new UploadI18N.AddFiles().setOne(words.t("import.files")).setMany(words.t("import.files")));
        said.setDropFiles(
                new UploadI18N.DropFiles().setOne(words.t("import.drop")).setMany(words.t("import.drop")));
        said.setError(new UploadI18N.Error()
                .setFileIsTooBig(words.t("import.too-big"))
                .setTooManyFiles(words.t("import.too-many"))
                .setIncorrectFileType(words.t("import.wrong-type")));
        return said;
    }
}
