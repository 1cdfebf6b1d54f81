package org.marram.offering;

import org.marram.common.Ref;

/**
 * Where and when something open takes place, and whom it takes. What nobody has said is null; of a place to live nothing is.
 *
 * @param site one of the organisation's own that is not confidential
 * @param online then there is no site
 * @param times the parts of the week
 * @param language that it takes, BCP 47
 * @param level how well one must know that language
 * @param papers whether papers are needed
 */
public record OpeningTerms(
        Ref site, boolean online, Week times, String language, Level level, Boolean papers, Integer ageFrom) {

    /** Of an opening of which nobody has said any of it. */
    public static final OpeningTerms EMPTY = new OpeningTerms(null, false, null, null, null, null, null);
}
