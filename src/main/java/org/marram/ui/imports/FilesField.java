package org.marram.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.imports.ImportKind;
import org.marram.imports.Upload;

/** The files of an import. They lie in this page until it is left. */
public class FilesField extends Div implements HasValidationProperties {

    private static final int MOST_FILES = 40;
    private static final int MILLION = 1_000_000;

    private final com.vaadin.flow.component.upload.Upload upload;
    private final Span wrong = new Span();
    private final transient List<Upload> files = new ArrayList<>();
    private Ref begun;

    /** @param types endings of the names of files: .csv */
    public FilesField(String... types) {
        this(ImportKind.DIRECTORY, types);
    }

    /** As {@link #FilesField(String...)}, with the limit of a kind. */
    public FilesField(ImportKind kind, String... types) {
        this(MOST_FILES, kind.mostBytes(), types);
    }

    /** At most so many files, each of at most so many bytes. */
    public FilesField(int most, int mostBytes, String... types) {
        Texts texts = Texts.of("imports", UI.getCurrent().getLocale());
        addClassName("import-files");
        upload = new com.vaadin.flow.component.upload.Upload(
                UploadHandler.inMemory((told, bytes) -> files.add(new Upload(told.fileName(), bytes))));
        upload.setId("import-files");
        upload.setAcceptedFileTypes(types);
        upload.setMaxFiles(most);
        upload.setMaxFileSize(mostBytes);
        upload.setI18n(said(texts, mostBytes / MILLION));
        upload.addFileRemovedListener(removed -> {
            files.removeIf(file -> file.name().equals(removed.getFileName()));
            setInvalid(false);
        });
        wrong.setId("import-files-wrong");
        wrong.addClassName("problem");
        wrong.getElement().setAttribute("role", "alert");
        add(upload, wrong);
    }

    public List<Upload> files() {
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

    private static UploadI18N said(Texts texts, int megabytes) {
        UploadI18N said = new UploadI18N();
        said.setAddFiles(
                new UploadI18N.AddFiles().setOne(texts.t("import.files")).setMany(texts.t("import.files")));
        said.setDropFiles(
                new UploadI18N.DropFiles().setOne(texts.t("import.drop")).setMany(texts.t("import.drop")));
        said.setError(new UploadI18N.Error()
                .setFileIsTooBig(texts.t("import.too-big", megabytes))
                .setTooManyFiles(texts.t("import.too-many"))
                .setIncorrectFileType(texts.t("import.wrong-type")));
        return said;
    }
}
