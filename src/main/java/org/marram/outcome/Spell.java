package org.marram.outcome;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.person.Box;

/**
 * Something that lasts in a life, as somebody wrote it down. A row says one version of it and is never changed: its end and
 * every correction are a new row with the same reference, and the one before says since when it is replaced, and why.
 */
@MappedSuperclass
abstract class Spell {

    /** Of which life and which spell a version is, who wrote it down and when. */
    record Origin(Ref ref, int version, long programmeId, Box box, Instant at, long by) {

        static Origin first(long programmeId, Box box, Instant at, long by) {
            return new Origin(Ref.random(), 1, programmeId, box, at, by);
        }
    }

    @Id
    private long id;

    private Ref ref;
    private int version;
    private long programmeId;
    private long personId;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private Long milestoneId;

    @Enumerated(EnumType.STRING)
    private Source toldBy;

    private byte[] note;
    private Instant keptAt;
    private long keptBy;
    private Instant replacedAt;
    private Long replacedBy;

    @Enumerated(EnumType.STRING)
    private SpellReason replacedReason;

    protected Spell() {}

    /** @param until null while it goes on; @param milestone the one it feeds, or null */
    protected Spell(Origin origin, LocalDate from, LocalDate until, Long milestone, Source toldBy, String note) {
        this.id = Ids.next();
        this.ref = origin.ref();
        this.version = origin.version();
        this.programmeId = origin.programmeId();
        this.personId = origin.box().personId();
        this.fromOn = from;
        this.untilOn = until == null ? Times.NO_DAY : until;
        this.milestoneId = milestone;
        this.toldBy = toldBy;
        this.note = origin.box().seal(place("note"), note);
        this.keptAt = origin.at();
        this.keptBy = origin.by();
        this.replacedAt = Times.NEVER;
    }

    /** It is no longer what holds; without a reason where it only came to its end. */
    void replace(SpellReason reason, Instant at, long by) {
        replacedAt = at;
        replacedBy = by;
        replacedReason = reason;
    }

    /** What the next version starts from. */
    Origin next(Box box, Instant at, long by) {
        return new Origin(ref, version + 1, programmeId, box, at, by);
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    /** What the sealing binds words of this row to. */
    final String place(String field) {
        return table() + "." + field + " " + id;
    }

    abstract String table();

    Ref ref() {
        return ref;
    }

    int version() {
        return version;
    }

    long personId() {
        return personId;
    }

    LocalDate from() {
        return fromOn;
    }

    /** Null while it goes on. */
    LocalDate until() {
        return Times.NO_DAY.equals(untilOn) ? null : untilOn;
    }

    Long milestoneId() {
        return milestoneId;
    }

    Source toldBy() {
        return toldBy;
    }

    String note(BiFunction<String, byte[], String> opens) {
        return opens.apply(place("note"), note);
    }

    /** @param by display names */
    Kept kept(String by, String replacedBy) {
        boolean stands = Times.NEVER.equals(replacedAt);
        return new Kept(by, keptAt, replacedBy, stands ? null : replacedAt, replacedReason);
    }
}
