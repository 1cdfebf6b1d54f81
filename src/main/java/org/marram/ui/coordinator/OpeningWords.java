package org.marram.ui.coordinator;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.offering.HousingType;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.WagePer;
import org.marram.ui.offering.CourseWords;

/** What is open with an organisation, in words. */
record OpeningWords(Words words) {

    String of(OpeningKind kind) {
        return switch (kind) {
            case JOB -> words.t("opening.job");
            case COUNSELLING -> words.t("opening.counselling");
            case HOUSING -> words.t("opening.housing");
        };
    }

    String of(HousingType type) {
        return switch (type) {
            case ROOM -> words.t("housing.room");
            case SHARED_FLAT -> words.t("housing.shared-flat");
            case FLAT -> words.t("housing.flat");
            case GROUP_HOME -> words.t("housing.group-home");
        };
    }

    String of(WagePer per) {
        return switch (per) {
            case HOUR -> words.t("wage.hour");
            case MONTH -> words.t("wage.month");
        };
    }

    /** Its title; of a place to live, its type. */
    String name(OpeningFacts facts) {
        return facts.housing() == null ? facts.title() : of(facts.housing());
    }

    /** "20 hours a week · 12.50 EUR an hour · Mornings". */
    String line(OpeningFacts facts) {
        return Stream.of(
                        occupation(facts.occupation()),
                        facts.weekHours() == null ? null : words.t("opening.hours-said", facts.weekHours()),
                        wage(facts),
                        facts.shifts())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    String wage(OpeningFacts facts) {
        return facts.wage() == null
                ? null
                : words.t(
                        "opening.wage-said",
                        new CourseWords(words.texts()).cost(facts.wage(), facts.currency()),
                        of(facts.wagePer()));
    }

    /** "ISCO 9112, elementary work"; null for none, or for what is no code. */
    String occupation(String code) {
        return code == null || !code.matches("\\d{4}")
                ? null
                : words.t("opening.isco", code, words.t("isco." + code.charAt(0)));
    }
}
