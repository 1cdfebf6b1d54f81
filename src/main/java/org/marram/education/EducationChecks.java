package org.marram.education;

import java.time.LocalDate;
import java.util.Objects;
import org.marram.common.Checks;
import org.marram.person.Told;

/** What something learned must bring. Whatever was left open about it counts as not asked. */
record EducationChecks(LocalDate today) {

    private static final int NAME = 160;
    private static final int NOTE = 1_000;
    private static final int YEARS = 80;

    /** The same with clean words and nothing left open. Refuses with everything found. */
    SchoolingFacts checked(SchoolingFacts asked) {
        Checks checks = new Checks();
        past(checks, "from", asked.from());
        end(checks, "until", asked.from(), asked.until());
        SchoolingFacts clean = new SchoolingFacts(
                asked.from(),
                asked.until(),
                Objects.requireNonNullElse(asked.level(), IscedLevel.NOT_ASKED),
                Objects.requireNonNullElse(asked.grade(), LastGrade.NOT_ASKED),
                Objects.requireNonNullElse(asked.status(), SchoolStatus.NOT_ASKED),
                Told.checked(checks, "institution", asked.institution(), NAME),
                checks.present("source", asked.source()),
                checks.optional("note", asked.note(), NOTE));
        checks.refuseFaults();
        return clean;
    }

    /** The same, ended. Refuses a day that is missing, ahead, or before it began. */
    SchoolingFacts ended(SchoolingFacts schooling, EndSchooling asked) {
        Checks checks = new Checks();
        checks.present("on", asked.on());
        end(checks, "on", schooling.from(), asked.on());
        String note = checks.optional("note", asked.note(), NOTE);
        checks.refuseFaults();
        return schooling.ended(asked.on(), asked.status(), note);
    }

    /** The same with clean words and nothing left open. Refuses with everything found. */
    CredentialFacts checked(CredentialFacts asked) {
        Checks checks = new Checks();
        past(checks, "earnedOn", asked.earnedOn());
        boolean inOrder = asked.expiresOn() == null
                || asked.earnedOn() == null
                || asked.expiresOn().isAfter(asked.earnedOn());
        checks.that(inOrder, "expiresOn", "ends-before-start");
        checks.that(
                asked.expiresOn() == null || asked.expiresOn().isBefore(today.plusYears(YEARS)),
                "expiresOn",
                "out-of-range");
        CredentialFacts clean = new CredentialFacts(
                checks.present("kind", asked.kind()),
                asked.earnedOn(),
                asked.expiresOn(),
                checks.required("title", asked.title(), NAME),
                Told.checked(checks, "issuer", asked.issuer(), NAME),
                asked.organisation(),
                asked.enrolment(),
                asked.milestone(),
                checks.present("source", asked.source()),
                checks.optional("note", asked.note(), NOTE));
        checks.refuseFaults();
        return clean;
    }

    /** The same with clean words. Refuses with everything found. */
    GainFacts checked(GainFacts asked) {
        Checks checks = new Checks();
        past(checks, "on", asked.on());
        GainFacts clean = new GainFacts(
                checks.present("kind", asked.kind()),
                asked.on(),
                asked.enrolment(),
                checks.present("source", asked.source()),
                checks.optional("words", asked.words(), NOTE));
        checks.refuseFaults();
        return clean;
    }

    private void past(Checks checks, String field, LocalDate day) {
        if (checks.present(field, day) != null) {
            checks.that(!day.isAfter(today), field, "in-the-future");
            checks.that(!day.isBefore(today.minusYears(YEARS)), field, "out-of-range");
        }
    }

    private void end(Checks checks, String field, LocalDate from, LocalDate until) {
        checks.that(until == null || !until.isAfter(today), field, "in-the-future");
        checks.that(until == null || from == null || !until.isBefore(from), field, "ends-before-start");
    }
}
