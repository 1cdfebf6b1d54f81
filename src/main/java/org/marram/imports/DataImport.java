package org.marram.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.marram.access.Actor;
import org.marram.common.Ids;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/**
 * One reading of files of others. An owner has one of a kind at a time; it goes on outside of any request. What its refused
 * rows said is sealed with a key of its own, which goes when it goes.
 */
@Entity
@Table(name = "data_import")
class DataImport {

    static final int MOST_RUNNERS = 5;

    @Id
    private long id;

    private Ref ref;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private long programmeId;
    private long ownerId;
    private Long tokenId;
    private boolean trial;
    private int expected;
    private int kept;
    private int changed;
    private int unchanged;
    private int leftOut;
    private int refused;
    private byte[] ownKey;
    private String kekId;
    private Instant createdAt;
    private long createdBy;
    private Instant aliveAt;
    private Instant cancelledAt;
    private Instant endedAt;
    private String failure;
    private Integer running;
    private Ref about;
    private int runner;
    private int batches;

    protected DataImport() {}

    DataImport(NewImport wanted, KeyRing keys, Instant at, Actor by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.kind = wanted.kind();
        this.programmeId = by.programmeId();
        this.ownerId = wanted.ownerId();
        this.tokenId = by.token() == null ? null : by.token().id();
        this.trial = wanted.trial();
        this.expected = wanted.expected();
        this.ownKey = keys.newWrappedKey(place());
        this.kekId = keys.kekId();
        this.createdAt = at;
        this.createdBy = by.accountId();
        this.aliveAt = at;
        this.running = 1;
        this.about = wanted.about();
        this.runner = 1;
    }

    /**
     * Counts what became of these rows, and answers the lines that tell of it; none where the batch was told by a node that is
     * gone. Refuses more rows in all than the kind has.
     *
     * @param batch counts from 1
     */
    List<ImportLine> tell(int batch, List<Note> notes, SealedCells cells, Instant at) {
        aliveAt = at;
        if (batch <= batches) {
            return List.of();
        }
        batches = batch;
        List<ImportLine> lines = new ArrayList<>();
        for (Note note : notes) {
            count(note.taken().outcome());
            if (kind.tells(note.taken().outcome())) {
                lines.add(new ImportLine(id, view().rows(), note, cells));
            }
        }
        if (view().rows() > kind.mostRows()) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "too-many-rows");
        }
        return lines;
    }

    private void count(IntakeOutcome outcome) {
        switch (outcome) {
            case KEPT -> kept++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case LEFT_OUT -> leftOut++;
            case REFUSED -> refused++;
        }
    }

    /** Once more is the same. */
    void end(Instant at, String why) {
        if (endedAt == null) {
            endedAt = at;
            failure = cancelledAt == null ? why : "cancelled";
            running = null;
        }
    }

    /** Where nothing was heard of it since then: the node that worked it off is gone. */
    void endIfLost(Instant since, Instant at) {
        if (aliveAt.isBefore(since) && (!kind.outlives() || runner >= MOST_RUNNERS)) {
            end(at, "lost");
        }
    }

    /** Another node goes on with it; what the one before still says is not heard. */
    void takenUp(Instant at) {
        runner++;
        aliveAt = at;
    }

    /** Whether nobody took it up since. */
    boolean isRunBy(int number) {
        return runner == number;
    }

    /** What another node that goes on with it hears. */
    TakenOver takenOver(List<Upload> files, Consumer<ImportRows> goOn) {
        return new TakenOver(kind, ownerId, trial, about, files, goOn);
    }

    Begun begun(Actor by, ImportRows rows) {
        return new Begun(id, runner, by, rows);
    }

    long createdBy() {
        return createdBy;
    }

    Long tokenId() {
        return tokenId;
    }

    void cancel(Instant at) {
        if (endedAt == null && cancelledAt == null) {
            cancelledAt = at;
        }
    }

    boolean isOver() {
        return endedAt != null || cancelledAt != null;
    }

    /** What seals and opens what its refused rows said. */
    SealedCells cells(KeyRing keys) {
        return new SealedCells(id, keys.unwrap(ownKey, place()));
    }

    private String place() {
        return "data_import " + id;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    /** Whether it is of the kind, and not of another than the token where that is for certain courses only. */
    boolean isFor(ImportKind wanted, Actor actor) {
        return kind == wanted
                && (actor.reachesAll()
                        || tokenId != null && tokenId == actor.token().id());
    }

    long ownerId() {
        return ownerId;
    }

    ImportView view() {
        return new ImportView(
                ref, trial, expected, kept, changed, unchanged, leftOut, refused, createdAt, endedAt, failure);
    }
}
