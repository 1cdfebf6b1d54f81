package org.marram.ui.participant;

import jakarta.ws.rs.core.MultivaluedMap;

/** What a form of the own pages says; whatever it does not say is null. */
record Sent(MultivaluedMap<String, String> fields) {

    String what() {
        String what = of("do");
        return what == null ? "" : what;
    }

    String value() {
        return of("value");
    }

    String of(String field) {
        return fields.getFirst(field);
    }
}
