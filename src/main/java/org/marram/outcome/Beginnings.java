package org.marram.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.marram.fact.FactService;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.offering.HousingType;
import org.marram.offering.OpeningFacts;
import org.marram.person.Answer;
import org.marram.person.Told;
import org.marram.referral.PlaceTaken;

/**
 * A job or a place to live that a partner gave is written down as what it is, in the transaction of the yes: with what the opening
 * says of it, for the milestone that asked. What turns out otherwise is corrected like any other.
 */
@ApplicationScoped
class Beginnings {

    @Inject
    private FactService facts;

    void begins(@Observes PlaceTaken taken) {
        switch (taken.offer().offered().kind()) {
            case JOB -> facts.add(JobSpell.KIND, job(taken));
            case HOUSING -> facts.add(HomeSpell.KIND, home(taken));
            case COURSE, COUNSELLING -> {}
        }
    }

    private JobSpell job(PlaceTaken taken) {
        OpeningFacts opening = taken.offer().opening();
        JobFacts job = new JobFacts(
                taken.from(),
                null,
                null,
                Told.of(opening.occupation()),
                JobStatus.NOT_ASKED,
                HoursBand.of(opening.weekHours()),
                wage(opening),
                Told.of(taken.offer().organisationName()),
                null,
                null,
                Source.PARTNER,
                null);
        return new JobSpell(
                facts.begin(taken.personId()),
                job,
                facts.provenBy(JobSpell.KIND, taken.milestone()),
                taken.offer().organisationId());
    }

    private HomeSpell home(PlaceTaken taken) {
        HomeFacts home = new HomeFacts(
                taken.from(),
                null,
                null,
                situation(taken.offer().opening().housing()),
                null,
                YesNo.NOT_ASKED,
                YesNo.NOT_ASKED,
                YesNo.NOT_ASKED,
                null,
                Source.PARTNER,
                null);
        return new HomeSpell(facts.begin(taken.personId()), home, facts.provenBy(HomeSpell.KIND, taken.milestone()));
    }

    private static Wage wage(OpeningFacts opening) {
        return opening.wage() == null
                ? Wage.NOT_ASKED
                : new Wage(
                        Answer.GIVEN,
                        opening.wage(),
                        opening.currency(),
                        WagePer.valueOf(opening.wagePer().name()));
    }

    /** A group home is no home to stay in; whoever has a room or a flat rents it. */
    static Situation situation(HousingType housing) {
        return housing == HousingType.GROUP_HOME ? Situation.RESIDENTIAL_PROJECT : Situation.RENTED;
    }
}
