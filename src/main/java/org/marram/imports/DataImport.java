package org.marram.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    private static final int MOST_ROWS = 500_000;

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
    }

    /** Counts what became of these rows, and answers the lines that tell of it. Refuses more than 500,000 rows in all. */
    List<ImportLine> tell(List<Note> notes, SealedCells cells, Instant at) {
        aliveAt = at;
        List<ImportLine> lines = new ArrayList<>();
        for (Note note : notes) {
            count(note.taken().outcome());
            if (kind.tells(note.taken().outcome())) {
                lines.add(new ImportLine(id, view().rows(), note, cells));
            }
        }
        if (view().rows() > MOST_ROWS) {
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
        if (aliveAt.isBefore(since)) {
            end(at, "lost");
        }
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
