package org.marram.ui.offering;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Texts;
import org.marram.offering.HousingType;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningTerms;
import org.marram.offering.WagePer;
import org.marram.ui.shell.Days;

/** What is open with an organisation, in words. */
public record OpeningWords(Texts texts, CourseWords courses) {

    public static OpeningWords of(Locale locale) {
        CourseWords courses = CourseWords.of(locale);
        return new OpeningWords(courses.texts(), courses);
    }

    public String of(OpeningKind kind) {
        return switch (kind) {
            case JOB -> texts.t("opening.job");
            case COUNSELLING -> texts.t("opening.counselling");
            case HOUSING -> texts.t("opening.housing");
        };
    }

    String of(HousingType type) {
        return new OfferWords(texts).of(type);
    }

    String of(WagePer per) {
        return switch (per) {
            case HOUR -> texts.t("wage.hour");
            case MONTH -> texts.t("wage.month");
        };
    }

    /** Its title; of a place to live, its type. */
    public String name(OpeningFacts facts) {
        return facts.housing() == null ? facts.title() : of(facts.housing());
    }

    /** "Job, 2 places". */
    public String kind(OpeningFacts facts) {
        return texts.t("opening.kind-said", of(facts.kind()), facts.places());
    }

    /** "20 hours a week · 12.50 EUR an hour · Mornings". */
    public String line(OpeningFacts facts) {
        return joined(
                occupation(facts.occupation()),
                facts.weekHours() == null ? null : texts.t("opening.hours-said", facts.weekHours()),
                wage(facts),
                facts.shifts());
    }

    /** "mornings: Mon, Wed · Bakehouse, Easthaven". */
    public String whenAndWhere(OpeningFacts facts, String siteName, String siteTown) {
        return joined(
                courses.week(facts.terms().times()), courses.place(facts.terms().online(), siteName, siteTown));
    }

    /** "In Spanish (A2) · Age from 16 · Papers needed". */
    public String takes(OpeningTerms terms) {
        return joined(
                language(terms),
                terms.ageFrom() == null ? null : texts.t("opening.age-said", terms.ageFrom()),
                Boolean.TRUE.equals(terms.papers()) ? texts.t("course.papers") : null);
    }

    /** Everything that is said: what it is called that is said, and what is said. */
    Map<String, String> said(OpeningFacts facts, String siteName, String siteTown) {
        OpeningTerms terms = facts.terms();
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "opening.kind", facts.kind() == null ? null : of(facts.kind()));
        put(said, "opening.title", facts.title());
        put(said, "opening.type-said", facts.housing() == null ? null : of(facts.housing()));
        put(said, "opening.occupation", occupation(facts.occupation()));
        put(said, "opening.hours", number(facts.weekHours()));
        put(said, "opening.wage", wage(facts));
        put(said, "opening.times", courses.week(terms.times()));
        put(said, "opening.shifts", facts.shifts());
        put(said, "course.place", courses.place(terms.online(), siteName, siteTown));
        put(said, "opening.language", language(terms));
        put(said, "course.papers", courses.yesNo(terms.papers()));
        put(said, "course.age", number(terms.ageFrom()));
        put(said, "opening.wants", facts.wants());
        put(said, "opening.places", number(facts.places()));
        put(said, "opening.until", day(facts.openUntil()));
        return said;
    }

    String wage(OpeningFacts facts) {
        return facts.wage() == null || facts.currency() == null || facts.wagePer() == null
                ? null
                : texts.t("opening.wage-said", courses.cost(facts.wage(), facts.currency()), of(facts.wagePer()));
    }

    /** "ISCO 9112, elementary work"; null for none, or for what is no code. */
    String occupation(String code) {
        return code == null || !code.matches("\\d{4}")
                ? null
                : texts.t("opening.isco", code, texts.t("isco." + code.charAt(0)));
    }

    String day(LocalDate day) {
        return day == null ? null : Days.words(day, texts.locale());
    }

    private String language(OpeningTerms terms) {
        if (terms.language() == null) {
            return null;
        }
        String name = courses.language(terms.language());
        return terms.level() == null ? name : texts.t("opening.language-said", name, terms.level());
    }

    private static String number(Integer number) {
        return number == null ? null : number.toString();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private void put(Map<String, String> said, String label, String words) {
        if (words != null && !words.isBlank()) {
            said.put(texts.t(label), words);
        }
    }
}
