package org.marram.education;

/** The five measurable skill gains of WIOA (indicator 5), each with its letter. */
public enum GainKind {
    /** An educational functioning level higher. */
    LEVEL('a'),
    /** A secondary diploma or what stands for it. */
    DIPLOMA('b'),
    /** A transcript or a report card. */
    REPORT('c'),
    /** A station of a training, such as a year of an apprenticeship. */
    STATION('d'),
    /** An exam passed, or skills shown step by step. */
    EXAM('e');

    private final char letter;

    GainKind(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }
}
