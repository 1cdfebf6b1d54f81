package org.marram.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.marram.common.Refusal;

/** The version of a thing as its entity tag, and back: nobody changes what somebody else has changed unseen. */
final class Versions {

    private Versions() {}

    static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** The answer to a change: nothing but the new version. */
    static Response changed(int version) {
        return Response.noContent().tag(tag(version)).build();
    }

    /** Refuses where none is named (428), and one that this server never gave (412). */
    static int of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            throw Refusal.of(Refusal.Kind.PRECONDITION_REQUIRED, "if-match-needed");
        }
        String tag = ifMatch.strip();
        if (!tag.matches("\"\\d{1,9}\"")) {
            throw Refusal.stale();
        }
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }
}
