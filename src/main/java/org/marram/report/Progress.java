package org.marram.report;

import java.util.function.IntConsumer;

/** Tells how many people were counted so far. */
class Progress {

    private final IntConsumer listener;
    private int people;

    Progress(IntConsumer listener) {
        this.listener = listener;
    }

    void more(int some) {
        people += some;
        listener.accept(people);
    }
}
