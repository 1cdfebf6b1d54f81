package org.marram.offering;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Checks;
import org.marram.partner.NearDays;

/** What can be said of an opening: only what belongs to its kind, each text cleaned, each fault named by its field. */
final class OpeningChecks {

    private static final int TITLE = 120;
    private static final int SHIFTS = 200;
    private static final int WANTS = 1_000;
    private static final int WEEK = 168;
    private static final int MOST_WAGE = 1_000_000_000;
    private static final int MOST_PLACES = 500;

    /** The 43 sub-major groups of ISCO-08, in their ten major groups. */
    private static final Set<String> GROUPS = Arrays.stream(
                    ("01 02 03 11 12 13 14 21 22 23 24 25 26 31 32 33 34 35 41 42 43 44 51 52 53 54 61 62 63"
                                    + " 71 72 73 74 75 81 82 83 91 92 93 94 95 96")
                            .split(" "))
            .collect(Collectors.toSet());

    private final Checks checks;
    private final CourseChecks courses;
    private final NearDays near;

    OpeningChecks(Checks checks, NearDays near) {
        this.checks = checks;
        this.courses = new CourseChecks(checks);
        this.near = near;
    }

    OpeningFacts checked(OpeningFacts asked) {
        OpeningKind kind = checks.present("kind", asked.kind());
        boolean job = kind == OpeningKind.JOB;
        boolean housing = kind == OpeningKind.HOUSING;
        checks.that(asked.places() >= 1 && asked.places() <= MOST_PLACES, "places", "out-of-range");
        if (asked.openUntil() != null) {
            near.check(checks, "openUntil", asked.openUntil());
        }
        return new OpeningFacts(
                kind,
                housing ? only(false, "title", checks.optional("title", asked.title(), TITLE)) : title(asked),
                only(job, "occupation", occupation(asked.occupation())),
                only(housing, "housing", housing ? checks.present("housing", asked.housing()) : asked.housing()),
                only(job, "weekHours", courses.between("weekHours", asked.weekHours(), 1, WEEK)),
                only(job, "wage", wage(asked)),
                asked.wage() == null ? null : courses.currency(asked.wage(), asked.currency()),
                asked.wage() == null ? null : checks.present("wagePer", asked.wagePer()),
                only(!housing, "shifts", checks.optional("shifts", asked.shifts(), SHIFTS)),
                only(!housing, "wants", checks.optional("wants", asked.wants(), WANTS)),
                asked.places(),
                asked.openUntil(),
                terms(!housing, Objects.requireNonNullElse(asked.terms(), OpeningTerms.EMPTY)));
    }

    private OpeningTerms terms(boolean said, OpeningTerms asked) {
        Week times = asked.times() == null || asked.times().isEmpty() ? null : asked.times();
        checks.that(said || !asked.online(), "online", "not-possible");
        return new OpeningTerms(
                only(said, "site", courses.site(asked.site(), asked.online())),
                asked.online(),
                only(said, "times", times),
                only(said, "language", courses.language(asked.language())),
                only(said, "level", asked.level()),
                only(said, "papers", asked.papers()),
                only(said, "ageFrom", courses.age(asked.ageFrom())));
    }

    private String title(OpeningFacts asked) {
        return checks.required("title", asked.title(), TITLE);
    }

    private Integer wage(OpeningFacts asked) {
        return courses.between("wage", asked.wage(), 1, MOST_WAGE);
    }

    /** Of its form, in a group that there is. */
    private String occupation(String code) {
        String clean = checks.optional("occupation", code, 4);
        checks.that(
                clean == null || clean.matches("\\d{4}") && GROUPS.contains(clean.substring(0, 2)),
                "occupation",
                "unknown");
        return clean;
    }

    private <T> T only(boolean belongs, String field, T value) {
        checks.that(value == null || belongs, field, "not-possible");
        return value;
    }
}
