package org.marram.voice;

/**
 * A goal of one's own, in one's own words.
 *
 * @param pathway its code
 */
public record AddOwnGoal(String pathway, String words) {}
