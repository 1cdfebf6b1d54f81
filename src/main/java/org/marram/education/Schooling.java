package org.marram.education;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.marram.common.Refusal;
import org.marram.fact.Fact;
import org.marram.fact.FactKind;
import org.marram.fact.FactRow;
import org.marram.person.Answer;
import org.marram.person.Told;

/** One version of a school or a course that somebody goes or went to. It proves nothing: what was earned there may. */
@Entity
@Table(name = "schooling")
class Schooling extends Fact {

    static final FactKind<Schooling> KIND = FactKind.of(Schooling.class, null);

    private LocalDate untilOn;

    @Enumerated(EnumType.STRING)
    private IscedLevel level;

    @Enumerated(EnumType.STRING)
    private LastGrade grade;

    @Enumerated(EnumType.STRING)
    private SchoolStatus status;

    private byte[] institution;

    @Enumerated(EnumType.STRING)
    private Answer institutionAnswer;

    protected Schooling() {}

    /** {@code facts} are checked. */
    Schooling(Origin origin, SchoolingFacts facts) {
        super(origin, facts.from(), null, facts.source(), facts.note());
        this.untilOn = facts.until();
        this.level = facts.level();
        this.grade = facts.grade();
        this.status = facts.status();
        this.institution =
                origin.box().seal(place("institution"), facts.institution().words());
        this.institutionAnswer = facts.institution().answer();
    }

    @Override
    protected String table() {
        return "schooling";
    }

    /** Refuses what is over. */
    void refuseIfEnded() {
        if (untilOn != null) {
            throw Refusal.conflict("spell-ended");
        }
    }

    /** @param opens sealed words, by their place */
    SchoolingFacts facts(BiFunction<String, byte[], String> opens) {
        return new SchoolingFacts(
                from(),
                untilOn,
                level,
                grade,
                status,
                new Told(institutionAnswer, opens.apply(place("institution"), institution)),
                toldBy(),
                note(opens));
    }

    static SchoolingView view(FactRow<Schooling> row) {
        Schooling one = row.fact();
        return new SchoolingView(one.ref(), one.version(), one.facts(row.opens()), row.kept());
    }
}
