package org.marram.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * Reads other directories in HSDS 3 into this one: begun here, worked off outside of any request, watched and cancelled
 * here. What was sent is in the memory of one node only; where that ends, whoever sent it does so again, which is harmless.
 */
@ApplicationScoped
@Transactional
public class ImportService {

    private static final Duration LOST = Duration.ofMinutes(5);
    private static final long NONE = -1;

    @Inject
    private Imports imports;

    @Inject
    private Event<Begun> begun;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * Begins to read. Refuses a missing kind, no files, more than 16 MB or 200 MB unpacked (413 package-too-large), what is no
     * ZIP, table or JSON (not-a-package), names of files that lead elsewhere (bad-file-name), and a second one while
     * another of the programme runs (409 import-running). The report of the one before is gone.
     */
    @Needs(Act.IMPORT_PARTNERS)
    public Ref begin(BeginImport command) {
        Actor actor = current.actor();
        long programme = actor.programmeId();
        access.programme(Act.IMPORT_PARTNERS, programme, null);
        Checks checks = new Checks();
        checks.present("kind", command.kind());
        checks.refuseFaults();
        Parts parts = Parts.of(command.files());
        if (parts.all().stream().noneMatch(ImportRun::isRead)) {
            throw Refusal.invalid("files", "not-a-package");
        }
        imports.running(programme)
                .filter(running -> running.isLost(clock.instant().minus(LOST)))
                .ifPresent(lost -> lost.end(clock.instant(), "lost"));
        imports.forgetEarlier(programme);
        DirectoryImport made =
                new DirectoryImport(programme, command.trial(), parts.expected(), clock.instant(), actor.accountId());
        imports.add(made);
        begun.fire(new Begun(made.id(), actor, parts, command.kind(), command.trial()));
        return made.ref();
    }

    /** How far it is. Refuses an unknown one. */
    @Needs(Act.IMPORT_PARTNERS)
    public ImportView open(Ref ref) {
        return found(ref).view();
    }

    /** The one that was begun last, running or over; empty where there was none. */
    @Needs(Act.IMPORT_PARTNERS)
    public Optional<ImportView> last() {
        long programme = current.actor().programmeId();
        access.programme(Act.IMPORT_PARTNERS, programme, null);
        return imports.last(programme).map(DirectoryImport::view);
    }

    /** What became of each row, in the order of the files; in a trial, what would. */
    @Needs(Act.IMPORT_PARTNERS)
    public Page<ImportLineView> lines(Ref ref, boolean refusedOnly, String after, int limit) {
        int most = Page.limit(limit);
        DirectoryImport found = found(ref);
        List<ImportLineView> lines = imports.lines(found.id(), refusedOnly, number(after), most);
        return Page.of(lines, most, line -> Integer.toString(line.no()));
    }

    /** The refused rows with the reasons, as ZIP of tables, to be mended and sent again; addresses are left out. */
    @Needs(Act.IMPORT_PARTNERS)
    public byte[] refused(Ref ref) {
        return RefusedRows.zip(imports.refused(found(ref).id()));
    }

    /** It ends after the rows that it is at; what was kept stays kept. Once more, or when it is over, nothing happens. */
    @Needs(Act.IMPORT_PARTNERS)
    public void cancel(Ref ref) {
        found(ref).cancel(clock.instant());
    }

    /** Writes down what became of these rows; whether it goes on. */
    @Open(because = "the import was allowed when it began")
    public boolean told(long importId, List<ImportLine> lines) {
        int[] outcomes = new int[5];
        lines.forEach(line -> outcomes[line.outcome().ordinal()]++);
        DirectoryImport running = imports.find(importId);
        running.count(clock.instant(), outcomes);
        imports.add(lines);
        return !running.isOver();
    }

    /** Over; failure is a code, null where every row was read. */
    @Open(because = "the import was allowed when it began")
    public void ended(long importId, String failure) {
        imports.find(importId).end(clock.instant(), failure);
    }

    private DirectoryImport found(Ref ref) {
        Optional<DirectoryImport> found = imports.find(ref);
        access.programme(
                Act.IMPORT_PARTNERS, found.map(DirectoryImport::programmeId).orElse(NONE), ref);
        return found.orElseThrow(Refusal::notFound);
    }

    private static int number(String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("\\d{1,9}")) {
            throw Refusal.invalid("after", "unknown");
        }
        return Integer.parseInt(after);
    }
}
