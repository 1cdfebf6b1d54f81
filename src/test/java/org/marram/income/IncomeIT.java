package org.marram.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.fact.FactReason;
import org.marram.fact.Source;
import org.marram.fact.YesNo;
import org.marram.person.EnrolPerson;
import org.marram.person.PersonService;
import org.marram.testing.Deployments;

/** What somebody lives on as a coordinator keeps it. */
@ExtendWith(ArquillianExtension.class)
class IncomeIT {

    @Inject
    IncomeService incomes;

    @Inject
    PersonService people;

    @Inject
    AccessSamples samples;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void eachIsKeptAsItWasToldAndACorrectionKeepsWhatItWas() {
        LocalDate today = LocalDate.now(clock);
        samples.become(samples.aCoordinator(samples.aProgramme()));
        Ref person = people.enrol(new EnrolPerson("Reed"));
        IncomeLine work = new IncomeLine(IncomeKind.WORK, YesNo.YES, 120_000);
        IncomeLine alimony = new IncomeLine(IncomeKind.ALIMONY, YesNo.PREFERS_NOT_TO_SAY, null);
        IncomeLine food = new IncomeLine(IncomeKind.FOOD, YesNo.NO, null);
        IncomeFacts entry = new IncomeFacts(
                today.minusYears(1),
                Stage.ENTRY,
                YesNo.NO,
                0,
                "EUR",
                YesNo.NO,
                List.of(food),
                Source.OWN_WORD,
                "Nothing yet");
        IncomeFacts now = new IncomeFacts(
                today,
                Stage.YEARLY,
                YesNo.YES,
                150_000,
                "EUR",
                YesNo.NOT_ASKED,
                List.of(work, alimony),
                Source.DOCUMENT,
                null);
        incomes.add(person, entry);
        Ref yearly = incomes.add(person, now);
        assertThat(incomes.of(person, null, 20).items())
                .extracting(IncomeView::facts)
                .containsExactly(now, entry);
        IncomeFacts right =
                new IncomeFacts(today, Stage.YEARLY, null, 120_000, "EUR", null, List.of(work), Source.DOCUMENT, null);
        refused("invalid", () -> incomes.correct(new CorrectIncome(yearly, 1, right, null)));
        assertThat(incomes.correct(new CorrectIncome(yearly, 1, right, FactReason.DOCUMENT_SEEN)))
                .isEqualTo(2);
        refused("changed-meanwhile", () -> incomes.correct(new CorrectIncome(yearly, 1, right, FactReason.MISTAKE)));
        assertThat(incomes.of(person, null, 1).items().get(0).facts().lines()).containsExactly(work);
        assertThat(incomes.earlier(person)).singleElement().satisfies(was -> {
            assertThat(was.facts()).isEqualTo(now);
            assertThat(was.kept().reason()).isEqualTo(FactReason.DOCUMENT_SEEN);
        });
        incomes.strike(yearly, 2, FactReason.WRONG_PERSON);
        assertThat(incomes.of(person, null, 20).items()).hasSize(1);
        samples.become(samples.aCoordinator(samples.aProgramme()));
        refused("not-found", () -> incomes.of(person, null, 20));
        refused("not-found", () -> incomes.add(person, now));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
