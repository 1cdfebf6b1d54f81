package org.marram.document;

/** A file that cannot be cleaned, and why. It carries nothing of the file. */
final class Uncleanable extends Exception {

    enum Why {
        /** Protected by a password or against changes. */
        LOCKED,
        /** It cannot be read to its end. */
        BROKEN,
        /** More pages, a larger picture or more work than is taken. */
        TOO_MUCH
    }

    private final Why why;

    Uncleanable(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
