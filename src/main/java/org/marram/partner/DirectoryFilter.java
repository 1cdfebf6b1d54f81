package org.marram.partner;

/**
 * Which organisations of the directory.
 *
 * @param name a part of the name, in either case; null for all
 * @param kind null for all
 * @param language an ISO 639 code; null for all
 * @param stale only those that nobody has checked for more than {@code staleDays}
 * @param staleDays 0 to 3,650
 * @param inForce only those with an agreement that holds today
 * @param retired only those that are no longer in the directory, else only those that are
 */
public record DirectoryFilter(
        String name,
        OrganisationKind kind,
        String language,
        boolean stale,
        int staleDays,
        boolean inForce,
        boolean retired) {

    /** After so many days an entry should be looked at again. */
    public static final int STALE_DAYS = 180;

    public static final DirectoryFilter ALL = named(null);

    /** @param name null or blank for all */
    public static DirectoryFilter named(String name) {
        return new DirectoryFilter(name, null, null, false, STALE_DAYS, false, false);
    }

    /** With whom something can be agreed to be shared today. @param name null or blank for all */
    public static DirectoryFilter inForce(String name) {
        return new DirectoryFilter(name, null, null, false, STALE_DAYS, true, false);
    }
}
