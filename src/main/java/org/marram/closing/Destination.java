package org.marram.closing;

/** Where the person lives after the plan, in the few kinds that a report tells apart (HUD HMIS 3.12, exit destination). */
public enum Destination {
    OWN_RENT(410),
    OWN_RENT_WITH_HELP(435),
    OWN_HOME(411),
    FAMILY_FOR_GOOD(422),
    FRIENDS_FOR_GOOD(423),
    FAMILY_FOR_NOW(312),
    FRIENDS_FOR_NOW(313),
    TRANSITIONAL(302),
    HOST_HOME(332),
    HOTEL(314),
    EMERGENCY_HOUSING(101),
    HOSPITAL(206),
    OUTDOORS(116),
    OTHER(17);

    private final int hud;

    Destination(int hud) {
        this.hud = hud;
    }

    /** The number of HUD HMIS 3.12. */
    public int hud() {
        return hud;
    }
}
