package org.marram.counselling;

/** How one meets; HUD HMIS (R-elements of youth programmes) knows the first two, and a family as a group. */
public enum Form {
    INDIVIDUAL,
    GROUP,
    ONLINE
}
