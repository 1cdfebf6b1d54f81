package org.marram.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.ImportKind;
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportReason;
import org.marram.imports.ImportService;
import org.marram.imports.ImportView;
import org.marram.imports.NewImport;
import org.marram.imports.Parts;
import org.marram.offering.OfferService;
import org.marram.partner.IntakeService;

/** Reads other directories in HSDS 3 into that of the programme, one at a time. */
@ApplicationScoped
@Transactional
public class DirectoryImportService {

    @Inject
    private ImportService imports;

    @Inject
    private IntakeService intake;

    @Inject
    private OfferService offers;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /**
     * Begins to read. Refuses a missing kind, no files, more than 16 MB or 200 MB unpacked (413 package-too-large), what is no
     * ZIP, table or JSON (not-a-package), names of files that lead elsewhere (bad-file-name), and a second one while
     * another of the programme runs (409 import-running). The report of the one before is gone.
     */
    @Needs(Act.IMPORT_PARTNERS)
    public Ref begin(BeginImport command) {
        long programme = programme();
        Checks checks = new Checks();
        checks.present("kind", command.kind());
        checks.refuseFaults();
        Parts parts = Parts.of(command.files());
        if (parts.all().stream().noneMatch(Contents::isRead)) {
            throw Refusal.invalid("files", "not-a-package");
        }
        return imports.begin(new NewImport(
                ImportKind.DIRECTORY,
                programme,
                command.trial(),
                parts.lines(part -> true),
                batches -> ImportBatches.read(parts, command, offers.refs(programme), intake, batches)));
    }

    /** How far it is. Refuses an unknown one. */
    @Needs(Act.IMPORT_PARTNERS)
    public ImportView open(Ref ref) {
        return imports.open(own(ref));
    }

    /** The one that was begun last, running or over; empty where there was none. */
    @Needs(Act.IMPORT_PARTNERS)
    public Optional<ImportView> last() {
        return imports.last(ImportKind.DIRECTORY, programme());
    }

    /** What became of each row, in the order of the files; in a trial, what would. */
    @Needs(Act.IMPORT_PARTNERS)
    public Page<ImportLineView> lines(Ref ref, boolean refusedOnly, String after, int limit) {
        return imports.lines(own(ref), refusedOnly, after, limit);
    }

    /** What is said of the rows most often, at most 10: of the refused ones, or of all. */
    @Needs(Act.IMPORT_PARTNERS)
    public List<ImportReason> reasons(Ref ref, boolean refusedOnly) {
        return imports.reasons(own(ref), refusedOnly);
    }

    /** The refused rows with the reasons, as ZIP of tables, to be mended and sent again; addresses are left out. */
    @Needs(Act.IMPORT_PARTNERS)
    public byte[] refused(Ref ref) {
        return RefusedRows.zip(imports.refused(own(ref)));
    }

    /** It ends after the rows that it is at; what was kept stays kept. Once more, or when it is over, nothing happens. */
    @Needs(Act.IMPORT_PARTNERS)
    public void cancel(Ref ref) {
        imports.cancel(own(ref));
    }

    private long programme() {
        long programme = current.actor().programmeId();
        access.programme(Act.IMPORT_PARTNERS, programme, null);
        return programme;
    }

    private Ref own(Ref ref) {
        access.programme(Act.IMPORT_PARTNERS, imports.owner(ImportKind.DIRECTORY, ref), ref);
        return ref;
    }
}
