package org.marram.offering;

/** How well somebody knows a language, from the first words to everything: CEFR. */
public enum Level {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
