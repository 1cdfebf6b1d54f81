package org.marram.counselling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.Fact;
import org.marram.fact.FactKind;
import org.marram.fact.FactRow;
import org.marram.template.CriterionKind;

/**
 * One version of an appointment. It has no words at all: what is talked about belongs to those who talk, and where no field
 * takes words, none are ever written here by mistake. So the note that every fact may carry is always empty in this one.
 */
@Entity
@Table(name = "appointment")
class Appointment extends Fact {

    static final FactKind<Appointment> KIND = FactKind.of(Appointment.class, CriterionKind.SESSIONS_ATTENDED);

    private Instant startsAt;
    private Integer duration;

    @Enumerated(EnumType.STRING)
    private Form form;

    @Enumerated(EnumType.STRING)
    private Went went;

    @Enumerated(EnumType.STRING)
    private CalledOffBy calledOffBy;

    private boolean cannotCome;
    private Long enrolmentId;

    protected Appointment() {}

    /**
     * {@code facts} are checked.
     *
     * @param milestone the key of the one that it feeds, null for none
     * @param place the key of the place at a partner from which it comes, null for none
     */
    Appointment(Origin origin, AppointmentFacts facts, ZoneId zone, Long milestone, Long place) {
        super(origin, facts.startsAt().atZone(zone).toLocalDate(), milestone, facts.source(), null);
        this.startsAt = facts.startsAt();
        this.duration = facts.minutes();
        this.form = facts.form();
        this.went = facts.went();
        this.calledOffBy = facts.calledOffBy();
        this.enrolmentId = place;
    }

    /** What the person said of it goes on to hold while nobody moved it. */
    Appointment after(Appointment before) {
        cannotCome = before.cannotCome && before.startsAt.equals(startsAt);
        return this;
    }

    Appointment said(boolean cannot) {
        cannotCome = cannot;
        return this;
    }

    @Override
    protected String table() {
        return "appointment";
    }

    boolean isPlanned() {
        return went == Went.PLANNED;
    }

    /** Refuses where it was said already how it went. */
    void refuseUnlessPlanned() {
        if (!isPlanned()) {
            throw Refusal.conflict("appointment-noted");
        }
    }

    /** Whether somebody who still goes by the one before would come in vain, or miss it. Who called it off themselves knows. */
    boolean isNewsAfter(Appointment before, Instant now) {
        return calledOffBy != CalledOffBy.PERSON
                && !Objects.equals(expected(), before.expected())
                && (isAhead(now) || before.isAhead(now));
    }

    /** Whether somebody is expected at it in time to come. */
    boolean isAhead(Instant now) {
        return isPlanned() && startsAt.isAfter(now);
    }

    private Instant expected() {
        return isPlanned() ? startsAt : null;
    }

    AppointmentFacts facts(Ref milestone) {
        return new AppointmentFacts(startsAt, duration, form, went, calledOffBy, milestone, toldBy());
    }

    static AppointmentView view(FactRow<Appointment> row) {
        Appointment one = row.fact();
        return new AppointmentView(one.ref(), one.version(), one.facts(row.milestone()), one.cannotCome, row.kept());
    }

    Instant startsAt() {
        return startsAt;
    }

    /** The key of the place at a partner from which it comes; null for none. */
    Long place() {
        return enrolmentId;
    }

    boolean cannotCome() {
        return cannotCome;
    }
}
