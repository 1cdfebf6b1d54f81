package org.marram.ui.participant;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.years.YearsPart;

/**
 * What somebody chose on the own pages, for as long as the server session lasts; the device keeps nothing of it.
 *
 * @param form goes out with each form and must come back with it
 * @param refusal why the last try was refused, as a code, until it was shown; else null
 * @param done whether what was asked for last is done, until it was shown
 * @param part what of the whole way is seen
 */
public record Choices(
        Locale language,
        Place place,
        boolean large,
        boolean contrast,
        boolean dark,
        String form,
        String refusal,
        boolean done,
        YearsPart part)
        implements Serializable {

    /** At first: the language that the browser asks for, where we speak it. */
    static Choices first(Locale language) {
        return new Choices(
                language, Place.WAY, false, false, false, Ref.random().toString(), null, false, YearsPart.WHOLE);
    }

    /** Takes one of the languages we speak; anything else changes nothing. */
    Choices language(String tag) {
        Locale chosen = Texts.LANGUAGES.stream()
                .filter(one -> one.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(language);
        return new Choices(chosen, place, large, contrast, dark, form, null, false, part);
    }

    /** Takes the name of a place; anything else leads to the way. */
    Choices place(String name) {
        Place chosen = Arrays.stream(Place.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Place.WAY);
        return new Choices(language, chosen, large, contrast, dark, form, null, false, part);
    }

    /** Turns larger text, more contrast or light on dark on, or off again. */
    Choices reading(String what) {
        return new Choices(
                language,
                place,
                large ^ "large".equals(what),
                contrast ^ "contrast".equals(what),
                dark ^ "dark".equals(what),
                form,
                null,
                false,
                part);
    }

    /** Closer or further away, earlier or later; anything else leads to the whole way. */
    Choices years(String what) {
        return seeing(
                switch (String.valueOf(what)) {
                    case "closer" -> part.closer();
                    case "further" -> part.further();
                    case "earlier" -> part.earlier();
                    case "later" -> part.later();
                    default -> YearsPart.WHOLE;
                });
    }

    Choices seeing(YearsPart seen) {
        return new Choices(language, place, large, contrast, dark, form, refusal, done, seen);
    }

    Choices refusal(String code) {
        return new Choices(language, place, large, contrast, dark, form, code, false, part);
    }

    /** What was asked for is done. */
    Choices kept() {
        return new Choices(language, place, large, contrast, dark, form, null, true, part);
    }

    /** For a new server session: a new word for the forms, and where it begins. */
    Choices afresh(Place begin) {
        return new Choices(
                language, begin, large, contrast, dark, Ref.random().toString(), null, false, YearsPart.WHOLE);
    }
}
