package org.marram.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.access.Open;
import org.marram.access.SignInService;
import org.marram.common.KeyRing;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * Imports of every kind: begun, worked off outside of any request, watched and cancelled. What was sent is in the memory of one
 * node only; where that ends, the import is lost, and whoever sent it does so again, which is harmless. Of people it is kept as
 * well, sealed, and another node goes on.
 */
@ApplicationScoped
@Transactional
public class ImportService {

    private static final Duration LOST = Duration.ofMinutes(5);
    private static final Duration SILENT = Duration.ofMinutes(1);
    private static final long NONE = -1;

    @Inject
    private Imports imports;

    @Inject
    private Chunks chunks;

    @Inject
    private SignInService accounts;

    @Inject
    private Event<Begun> begun;

    @Inject
    private Event<TakenOver> takenOver;

    @Inject
    private CurrentActor current;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    /** Refuses a second one of a kind while another of the owner runs (409 import-running). The report of the one before is gone. */
    @Open(because = "the caller's act was allowed")
    public Ref begin(NewImport wanted) {
        Actor actor = current.actor();
        last(wanted.kind(), wanted.ownerId());
        imports.forgetEarlier(wanted.kind(), wanted.ownerId());
        DataImport made = new DataImport(wanted, keys, clock.instant(), actor);
        imports.add(made);
        chunks.keep(made, wanted.files());
        begun.fire(made.begun(actor, wanted.rows()));
        return made.ref();
    }

    /** Which programme or organisation it is for; -1 where there is none of the kind that the actor may look at. */
    @Open(because = "the caller asks whether it may see what is theirs")
    public long owner(ImportKind kind, Ref ref) {
        return imports.find(ref)
                .filter(found -> found.isFor(kind, current.actor()))
                .map(DataImport::ownerId)
                .orElse(NONE);
    }

    /** How far it is. */
    @Open(because = "the caller asked whose it is")
    public ImportView open(Ref ref) {
        DataImport found = found(ref);
        endIfLost(found);
        return found.view();
    }

    /** The one that was begun last, running or over; empty where there was none. */
    @Open(because = "the caller's act was allowed")
    public Optional<ImportView> last(ImportKind kind, long ownerId) {
        Optional<DataImport> last = imports.last(kind, ownerId);
        last.ifPresent(this::endIfLost);
        return last.filter(found -> found.isFor(kind, current.actor())).map(DataImport::view);
    }

    /** What became of the rows, in the order of the files; in a trial, what would. */
    @Open(because = "the caller asked whose it is")
    public Page<ImportLineView> lines(Ref ref, boolean refusedOnly, String after, int limit) {
        int most = Page.limit(limit);
        List<ImportLineView> lines = imports.lines(found(ref).id(), refusedOnly, number(after), most);
        return Page.of(lines, most, line -> Integer.toString(line.no()));
    }

    /** What is said of the rows most often, at most 10: of the refused ones, or of all. */
    @Open(because = "the caller asked whose it is")
    public List<ImportReason> reasons(Ref ref, boolean refusedOnly) {
        return imports.reasons(found(ref).id(), refusedOnly);
    }

    /** The refused rows of which something is kept, at most 10,000, to be mended and sent again. */
    @Open(because = "the caller asked whose it is")
    public List<RefusedRow> refused(Ref ref) {
        DataImport found = found(ref);
        SealedCells cells = found.cells(keys);
        return imports.refused(found.id()).stream()
                .map(line -> line.refused(cells))
                .toList();
    }

    /** It ends after the rows that it is at; what was kept stays kept. Once more, or when it is over, nothing happens. */
    @Open(because = "the caller asked whose it is")
    public void cancel(Ref ref) {
        found(ref).cancel(clock.instant());
    }

    /**
     * Does a batch, and counts and tells what became of its rows; whether it goes on. Refuses where the import is gone, or another
     * node has taken it up.
     *
     * @param no counts from 1
     */
    @Open(because = "the import was allowed when it began, and each batch asks anew")
    public boolean take(long importId, int runner, int no, Supplier<List<Note>> batch) {
        List<Note> told = batch.get();
        DataImport running = imports.hold(importId)
                .filter(found -> found.isRunBy(runner))
                .orElseThrow(() -> Refusal.conflict("lost"));
        imports.add(running.tell(no, told, running.cells(keys), clock.instant()));
        return !running.isOver();
    }

    /** Over, and what was sent is gone; failure is a code, null where every row was read. Nothing where another node has taken it up. */
    @Open(because = "the import was allowed when it began")
    public void ended(long importId, int runner, String failure) {
        imports.hold(importId).filter(found -> found.isRunBy(runner)).ifPresent(running -> {
            running.end(clock.instant(), failure);
            chunks.forget(importId);
        });
    }

    /** Goes on with one whose node is gone, from what was kept of it; how many, at most one at once. */
    @Open(because = "the import was allowed when it began, and each batch asks anew")
    public int takeOver() {
        Instant now = clock.instant();
        return imports.orphan(now.minus(SILENT))
                .map(orphan -> {
                    orphan.takenUp(now);
                    accounts.again(orphan.createdBy(), orphan.tokenId()).ifPresentOrElse(by -> goOn(orphan, by), () -> {
                        orphan.end(now, "not-allowed");
                        chunks.forget(orphan.id());
                    });
                    return 1;
                })
                .orElse(0);
    }

    private void goOn(DataImport orphan, Actor by) {
        takenOver.fire(orphan.takenOver(chunks.of(orphan), rows -> begun.fire(orphan.begun(by, rows))));
    }

    private void endIfLost(DataImport last) {
        last.endIfLost(clock.instant().minus(LOST), clock.instant());
    }

    private DataImport found(Ref ref) {
        return imports.find(ref).orElseThrow(Refusal::notFound);
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
