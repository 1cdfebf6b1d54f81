package org.marram.partner;

import java.util.List;
import java.util.function.UnaryOperator;
import org.marram.common.Ref;

/**
 * What one row of another directory says.
 *
 * @param row its own identifier there
 * @param about the identifier of the thing that it makes or adds to
 * @param owners identifiers of organisations to which that thing may belong, the likeliest first
 * @param digest SHA-256 of the row
 * @param said what the row makes of the facts that stand: {@link OrganisationSaid}, {@link OfferingFacts}, {@link
 *     SiteFacts} or {@link ContactFacts}; those of a thing that is new have no name yet
 */
public record Intake(Ref row, Ref about, List<Ref> owners, byte[] digest, UnaryOperator<Object> said) {}
