package org.marram.ui.participant;

/** What a form of the own pages says; whatever it does not say is null. */
record Sent(
        String what,
        String value,
        String code,
        String phrase,
        String again,
        String review,
        String words) {}
