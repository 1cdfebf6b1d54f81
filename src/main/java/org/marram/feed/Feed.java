package org.marram.feed;

import java.util.List;
import java.util.Locale;

/**
 * What a calendar elsewhere reads.
 *
 * @param language of the one word that each entry says, where a person's own feed chose it; null for an organisation's
 */
public record Feed(Locale language, List<FeedEntry> entries) {

    /** Below the root of this server. */
    public static final String PATH = "/feed";

    public static final String SUFFIX = ".ics";

    /** From the root of this server. */
    public static String address(String token) {
        return PATH + "/" + token + SUFFIX;
    }
}
