package org.marram.consent;

import org.marram.common.Ref;

/**
 * Somebody who decides for a person, or says so.
 *
 * @param inConflict whether they act against the person's interest; then they may agree to nothing
 */
public record AddRepresentative(Ref person, String name, RepresentativeKind kind, boolean inConflict) {}
