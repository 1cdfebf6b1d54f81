package org.marram.partner;

import java.util.List;

/**
 * What the directory says of an organisation; what is not known is null.
 *
 * @param mail of the organisation, not of somebody in it
 * @param brings what a newcomer must bring
 * @param languages ISO 639 codes of two or three letters
 */
public record Entry(
        String description, String website, String mail, String phone, String brings, List<String> languages) {

    /** An entry of which nothing is known yet. */
    public static final Entry EMPTY = new Entry(null, null, null, null, null, List.of());
}
