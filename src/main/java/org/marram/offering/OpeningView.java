package org.marram.offering;

import org.marram.common.Ref;

/**
 * An opening of an organisation.
 *
 * @param version what a change names
 * @param taken how many of its places somebody has
 * @param siteName of the site where it is; null where none is said
 * @param siteTown likewise
 */
public record OpeningView(
        Ref ref,
        int version,
        Ref organisation,
        String organisationName,
        OpeningFacts facts,
        int taken,
        String siteName,
        String siteTown) {}
