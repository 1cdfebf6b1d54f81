package org.marram.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.template.CriterionKind;

/**
 * A station of a plan: what would prove it, and when it is due. It is open until it is reached (by the coordinator's
 * word or by facts), which is final, or set aside, until it is taken up again. The first due date stays, however often
 * the present one moves; whatever else is changed stays as an {@link Amendment}.
 */
@Entity
@Table(name = "milestone")
class Milestone {

    @Id
    private long id;

    private Ref ref;
    private long goalId;
    private long planId;
    private int position;
    private byte[] title;
    private LocalDate plannedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CriterionKind criterionKind;

    private Integer criterionAmount;
    private Instant startedAt;
    private Long startedBy;
    private Instant reachedAt;
    private Long reachedBy;

    @Enumerated(EnumType.STRING)
    private ReachedHow reachedHow;

    private Instant unprovedAt;
    private Instant setAsideAt;
    private Long setAsideBy;

    @Enumerated(EnumType.STRING)
    private AmendReason setAsideReason;

    private Long templateUseId;
    private Ref templateItemKey;
    private Instant amendedAt;
    private Instant planClosedAt;
    private Instant createdAt;
    private long createdBy;

    @Version
    private int version;

    protected Milestone() {}

    /** Of a goal, at a position in it; {@code asked} is checked, its {@code needs} is kept by {@link Prerequisite}. */
    Milestone(Goal goal, int position, NewMilestone asked, Box box, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.goalId = goal.id();
        this.planId = goal.planId();
        this.position = position;
        this.title = box.seal(place(id), asked.title());
        this.plannedOn = asked.dueOn();
        this.dueOn = asked.dueOn();
        this.criterionKind = asked.criterion();
        this.criterionAmount = asked.amount();
        this.createdAt = at;
        this.createdBy = by;
    }

    /** Which use of a template made it, and which of its milestones it is. */
    Milestone madeBy(long templateUse, Ref itemKey) {
        templateUseId = templateUse;
        templateItemKey = itemKey;
        return this;
    }

    /** Reached by the coordinator's word. Refuses while it waits for another, and where facts prove it. */
    void confirm(boolean waits, Instant at, long by) {
        refuseUnlessOpen();
        if (waits) {
            throw Refusal.conflict("milestone-waits");
        }
        if (criterionKind != CriterionKind.CONFIRMED) {
            throw Refusal.conflict("proved-by-facts");
        }
        reach(ReachedHow.CONFIRMED, at, by);
    }

    /** Reached by facts; by nobody (null) where time alone did it. */
    void proved(Instant at, Long by) {
        refuseUnlessOpen();
        reach(ReachedHow.FACTS, at, by);
    }

    /** Somebody began with it. Refuses to begin twice, and while it waits for another. */
    void start(boolean waits, Instant at, long by) {
        refuseUnlessOpen();
        if (startedAt != null) {
            throw Refusal.conflict("milestone-started");
        }
        if (waits) {
            throw Refusal.conflict("milestone-waits");
        }
        startedAt = at;
        startedBy = by;
    }

    /** New words or another due date. Answers what was, one amendment a field; nothing where nothing is new. */
    List<Amendment> change(String words, LocalDate day, AmendReason reason, Box box, Instant at, long by) {
        refuseUnlessOpen();
        List<Amendment> amendments = new ArrayList<>();
        String was = title(box);
        if (!was.equals(words)) {
            amendments.add(Amendment.of(this, AmendedField.TITLE, was, words, reason, box, at, by));
            title = box.seal(place(id), words);
        }
        if (!dueOn.equals(day)) {
            amendments.add(Amendment.of(this, AmendedField.DUE_ON, dueOn, day, reason, box, at, by));
            dueOn = day;
        }
        amended(amendments, at);
        return amendments;
    }

    /** Something else would prove it. Answers what was; nothing where nothing is new. */
    List<Amendment> prove(Proof proof, AmendReason reason, Box box, Instant at, long by) {
        refuseUnlessOpen();
        if (proof().equals(proof)) {
            return List.of();
        }
        List<Amendment> amendments =
                List.of(Amendment.of(this, AmendedField.PROOF, proof(), proof, reason, box, at, by));
        criterionKind = proof.criterion();
        criterionAmount = proof.amount();
        amended(amendments, at);
        return amendments;
    }

    Amendment putAside(AmendReason reason, Box box, Instant at, long by) {
        refuseUnlessOpen();
        setAsideAt = at;
        setAsideBy = by;
        setAsideReason = reason;
        return Amendment.of(this, AmendedField.SET_ASIDE, null, new Since(at, reason.name()), reason, box, at, by);
    }

    /** Open again; when and why it was set aside stays as the amendment. Refuses one that is not set aside. */
    Amendment takeUp(AmendReason reason, Box box, Instant at, long by) {
        if (setAsideAt == null) {
            throw Refusal.conflict("milestone-not-set-aside");
        }
        Since was = new Since(setAsideAt, setAsideReason.name());
        setAsideAt = null;
        setAsideBy = null;
        setAsideReason = null;
        return Amendment.of(this, AmendedField.SET_ASIDE, was, null, reason, box, at, by);
    }

    /** What it waits for has changed, which is written down beside it: see {@link Prerequisite}. */
    void waitsForOthers(Instant at) {
        refuseUnlessOpen();
        amendedAt = at;
    }

    private void amended(List<Amendment> amendments, Instant at) {
        if (!amendments.isEmpty()) {
            amendedAt = at;
        }
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    boolean isOpen() {
        return reachedAt == null && setAsideAt == null;
    }

    MilestoneState state(boolean waits) {
        return MilestoneState.of(reachedAt, setAsideAt, waits);
    }

    private void refuseUnlessOpen() {
        if (!isOpen()) {
            throw Refusal.conflict("milestone-not-open");
        }
    }

    private void reach(ReachedHow how, Instant at, Long by) {
        reachedAt = at;
        reachedBy = by;
        reachedHow = how;
    }

    /** What the sealing binds a milestone's title to. */
    static String place(long id) {
        return "milestone.title " + id;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    long goalId() {
        return goalId;
    }

    long planId() {
        return planId;
    }

    int position() {
        return position;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Proof proof() {
        return new Proof(criterionKind, criterionAmount);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant reachedAt() {
        return reachedAt;
    }

    Instant setAsideAt() {
        return setAsideAt;
    }

    AmendReason setAsideReason() {
        return setAsideReason;
    }

    String title(Box box) {
        return box.open(place(id), title);
    }

    int version() {
        return version;
    }
}
