package org.marram.plan;

/** What of a goal or milestone can become something else, under the name by which amendments keep it. */
public enum AmendedField {
    TITLE("title"),
    DUE_ON("dueOn"),
    PROOF("proof"),
    SET_ASIDE("setAside"),
    WORDS("words"),
    WHOSE("whose"),
    TARGET_ON("targetOn"),
    ARCHIVED("archived");

    private final String key;

    AmendedField(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
