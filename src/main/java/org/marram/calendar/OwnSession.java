package org.marram.calendar;

/**
 * A session with what its course says.
 *
 * @param siteName where; null for online, and where nobody has said it
 * @param room where there; null where nobody has said it
 * @param planned whether the weekly rule made it
 * @param moved whether it stands where somebody put it, whatever the rule says
 */
public record OwnSession(
        SessionFacts facts,
        String courseTitle,
        String siteName,
        String room,
        boolean online,
        boolean planned,
        boolean moved) {

    /** "Bakehouse, 2.14"; null for online, and where nobody has said it. */
    public String where() {
        return room == null ? siteName : siteName + ", " + room;
    }
}
