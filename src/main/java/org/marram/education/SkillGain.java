package org.marram.education;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.marram.common.Ref;
import org.marram.fact.Fact;
import org.marram.fact.FactKind;
import org.marram.fact.FactRow;

/** One version of a measurable gain on the way. It proves no milestone: what is earned at the end may. */
@Entity
@Table(name = "skill_gain")
class SkillGain extends Fact {

    static final FactKind<SkillGain> KIND = new FactKind<>(
            SkillGain.class,
            null,
            ", e.ref, c.title",
            " left join Enrolment e on e.id = f.enrolmentId left join Course c on c.id = e.courseId");

    @Enumerated(EnumType.STRING)
    private GainKind kind;

    private Long enrolmentId;

    protected SkillGain() {}

    /** {@code facts} are checked; the key is that of its enrolment, null for none. */
    SkillGain(Origin origin, GainFacts facts, Long enrolment) {
        super(origin, facts.on(), null, facts.source(), facts.words());
        this.kind = facts.kind();
        this.enrolmentId = enrolment;
    }

    @Override
    protected String table() {
        return "skill_gain";
    }

    boolean isFrom(long enrolment) {
        return Long.valueOf(enrolment).equals(enrolmentId);
    }

    static GainView view(FactRow<SkillGain> row) {
        SkillGain one = row.fact();
        GainFacts facts =
                new GainFacts(one.kind, one.from(), (Ref) row.more().get(0), one.toldBy(), one.note(row.opens()));
        return new GainView(one.ref(), one.version(), facts, (String) row.more().get(1), row.kept());
    }
}
