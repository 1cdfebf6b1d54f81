package org.marram.review;

/**
 * The window that stands.
 *
 * @param exempted whether it was moved already, which happens once
 * @param version of the window: what holds or exempts a review says which one it means
 */
public record ReviewDue(ReviewWindow window, boolean exempted, int version) {}
