package org.marram.consent;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * Somebody who decides for a person, or says so.
 *
 * @param name null where it cannot be read
 * @param conflictAt since when it is known that they act against the person; null where it is not
 */
public record RepresentativeView(Ref ref, String name, RepresentativeKind kind, Instant conflictAt) {

    public boolean mayAgree() {
        return conflictAt == null;
    }
}
