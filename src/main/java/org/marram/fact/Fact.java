package org.marram.fact;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;

/**
 * Something about a life, as somebody wrote it down. A row says one version of it and is never changed: its end and every
 * correction are a new row with the same reference, and the one before says since when it is replaced, and why.
 */
@MappedSuperclass
public abstract class Fact {

    /** Of which life and which fact a version is, who wrote it down and when. */
    public record Origin(Ref ref, int version, long programmeId, Box box, Instant at, long by) {

        static Origin first(long programmeId, Box box, Instant at, long by) {
            return new Origin(Ref.random(), 1, programmeId, box, at, by);
        }
    }

    private static final Duration MAY_TAKE_BACK = Duration.ofDays(1);

    @Id
    private long id;

    private Ref ref;
    private int version;
    private long programmeId;
    private long personId;
    private LocalDate fromOn;
    private Long milestoneId;

    @Enumerated(EnumType.STRING)
    private Source toldBy;

    private byte[] note;
    private Instant keptAt;
    private long keptBy;
    private Instant replacedAt;
    private Long replacedBy;

    @Enumerated(EnumType.STRING)
    private FactReason replacedReason;

    protected Fact() {}

    /**
     * @param from the day that it tells of, or the first one
     * @param milestone the key of the one that it proves, or null
     * @param note sealed; null for none
     */
    protected Fact(Origin origin, LocalDate from, Long milestone, Source toldBy, String note) {
        this.id = Ids.next();
        this.ref = origin.ref();
        this.version = origin.version();
        this.programmeId = origin.programmeId();
        this.personId = origin.box().personId();
        this.fromOn = from;
        this.milestoneId = milestone;
        this.toldBy = toldBy;
        this.note = origin.box().seal(place("note"), note);
        this.keptAt = origin.at();
        this.keptBy = origin.by();
        this.replacedAt = Times.NEVER;
    }

    /** What the sealing binds words of this row to. */
    protected final String place(String field) {
        return table() + "." + field + " " + id;
    }

    /** Where its rows stand. */
    protected abstract String table();

    /** It is no longer what holds; without a reason where it only came to its end. */
    void replace(FactReason reason, Instant at, long by) {
        replacedAt = at;
        replacedBy = by;
        replacedReason = reason;
    }

    /** What the next version starts from. */
    Origin next(Box box, Instant at, long by) {
        return new Origin(ref, version + 1, programmeId, box, at, by);
    }

    /** Refuses where somebody changed it since that version was read. */
    public final void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    /** Until when that account may take back what it wrote down: a day; nothing where others did, or it was changed since. */
    Optional<Instant> takeBackUntil(long account) {
        return version == 1 && keptBy == account ? Optional.of(keptAt.plus(MAY_TAKE_BACK)) : Optional.empty();
    }

    /** The key of this version. */
    public long id() {
        return id;
    }

    public Ref ref() {
        return ref;
    }

    public int version() {
        return version;
    }

    public long personId() {
        return personId;
    }

    /** The day that it tells of, or the first one. */
    public LocalDate from() {
        return fromOn;
    }

    public Long milestoneId() {
        return milestoneId;
    }

    public Source toldBy() {
        return toldBy;
    }

    /** @param opens sealed words, by their place */
    public String note(BiFunction<String, byte[], String> opens) {
        return opens.apply(place("note"), note);
    }

    /** @param by with {@code replacer}: display names */
    Kept kept(String by, String replacer) {
        boolean stands = Times.NEVER.equals(replacedAt);
        return new Kept(by, keptAt, replacer, stands ? null : replacedAt, replacedReason);
    }
}
