package org.marram.offering;

/** What kind of place to live; where it is, is not kept. */
public enum HousingType {
    ROOM,
    SHARED_FLAT,
    FLAT,
    GROUP_HOME
}
