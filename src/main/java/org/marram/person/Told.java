package org.marram.person;

import org.marram.common.Checks;

/**
 * What a person told about one thing, or why there is nothing.
 *
 * @param words null unless the answer is GIVEN, and where they are masked
 */
public record Told(Answer answer, String words) {

    public static final Told NOT_ASKED = not(Answer.NOT_ASKED);

    /** Blank words are not asked. */
    public static Told of(String words) {
        return of(null, words);
    }

    /** Without an answer the words speak: given, or (blank) not asked. */
    public static Told of(Answer answer, String words) {
        if (answer != null) {
            return new Told(answer, words);
        }
        return words == null || words.isBlank() ? NOT_ASKED : new Told(Answer.GIVEN, words);
    }

    public static Told not(Answer why) {
        return new Told(why, null);
    }

    /** Clean words and nothing left open (null: not asked). Adds what is wrong: too long, or words and answer that contradict. */
    public static Told checked(Checks checks, String field, Told asked, int most) {
        Told told = asked == null || asked.answer() == null ? of(asked == null ? null : asked.words()) : asked;
        String words = checks.optional(field, told.words(), most);
        checks.that(words != null || told.answer() != Answer.GIVEN, field, "required");
        checks.that(words == null || told.answer() == Answer.GIVEN, field + "Answer", "not-possible");
        return new Told(told.answer(), words);
    }

    public boolean isGiven() {
        return answer == Answer.GIVEN;
    }
}
