package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.ColleagueService;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.ImportKind;
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportReason;
import org.marram.imports.ImportRows;
import org.marram.imports.ImportService;
import org.marram.imports.ImportView;
import org.marram.imports.NewImport;
import org.marram.imports.Parts;
import org.marram.imports.TakenOver;

/** Reads CSV exports of an HMIS (HUD, layouts FY2022, FY2024 and FY2026) into the own programme, one at a time. */
@ApplicationScoped
@Transactional
public class HmisImportService {

    @Inject
    private ImportService imports;

    @Inject
    private Intakes intakes;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /**
     * Begins to read. Refuses an unknown coordinator, no files, more than 64 MB or 400 MB unpacked (413 package-too-large), what
     * holds no table of the format (not-a-package), names of files that lead elsewhere (bad-file-name), and a second one while
     * another of the programme runs (409 import-running). The report of the one before is gone. What was sent is kept, sealed,
     * until it ends: where its node is lost another one goes on.
     */
    @Needs(Act.IMPORT_PEOPLE)
    public Ref begin(BeginHmisImport command) {
        long programme = programme();
        if (command.coordinator() == null
                || colleagues.facts(command.coordinator()).isEmpty()) {
            throw Refusal.invalid("coordinator", command.coordinator() == null ? "required" : "unknown");
        }
        Parts parts = Parts.of(command.files(), ImportKind.PEOPLE);
        if (parts.all().stream().noneMatch(HmisBatches::isRead)) {
            throw Refusal.invalid("files", "not-a-package");
        }
        return imports.begin(new NewImport(
                ImportKind.PEOPLE,
                programme,
                command.trial(),
                parts.lines(HmisBatches::isRead),
                rows(parts, command.trial(), command.coordinator()),
                command.files(),
                command.coordinator()));
    }

    /** How far it is. Refuses an unknown one. */
    @Needs(Act.IMPORT_PEOPLE)
    public ImportView open(Ref ref) {
        return imports.open(own(ref));
    }

    /** The one that was begun last, running or over; empty where there was none. */
    @Needs(Act.IMPORT_PEOPLE)
    public Optional<ImportView> last() {
        return imports.last(ImportKind.PEOPLE, programme());
    }

    /** What became of each row, in the order of the tables; in a trial, what would. */
    @Needs(Act.IMPORT_PEOPLE)
    public Page<ImportLineView> lines(Ref ref, boolean refusedOnly, String after, int limit) {
        return imports.lines(own(ref), refusedOnly, after, limit);
    }

    /** What is said of the rows most often, at most 10: of the refused ones, or of all. */
    @Needs(Act.IMPORT_PEOPLE)
    public List<ImportReason> reasons(Ref ref, boolean refusedOnly) {
        return imports.reasons(own(ref), refusedOnly);
    }

    /** The refused rows with the reasons, as an export of its own, to be mended and sent again; with what is taken only. */
    @Needs(Act.IMPORT_PEOPLE)
    public byte[] refused(Ref ref) {
        return RefusedTables.zip(imports.refused(own(ref)));
    }

    /** It ends after the rows that it is at; what was kept stays kept. Once more, or when it is over, nothing happens. */
    @Needs(Act.IMPORT_PEOPLE)
    public void cancel(Ref ref) {
        imports.cancel(own(ref));
    }

    /** Another node was lost with one of these. */
    void goOn(@Observes TakenOver over) {
        if (over.kind() == ImportKind.PEOPLE) {
            Parts parts = Parts.of(over.files(), ImportKind.PEOPLE);
            over.goOn().accept(rows(parts, over.trial(), over.about()));
        }
    }

    private ImportRows rows(Parts parts, boolean trial, Ref coordinator) {
        return batches -> new HmisBatches(trial, coordinator, intakes, batches).read(parts);
    }

    private long programme() {
        long programme = current.actor().programmeId();
        access.programme(Act.IMPORT_PEOPLE, programme, null);
        return programme;
    }

    private Ref own(Ref ref) {
        access.programme(Act.IMPORT_PEOPLE, imports.owner(ImportKind.PEOPLE, ref), ref);
        return ref;
    }
}
