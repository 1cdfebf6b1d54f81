package org.marram.voice;

import org.marram.common.Ref;

/** A word about a goal, or about one step of it where that is not null. */
public record Say(Ref goal, Ref milestone, String words) {}
