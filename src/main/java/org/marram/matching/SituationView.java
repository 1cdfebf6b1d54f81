package org.marram.matching;

/** What somebody's situation allows; version is what a change names, 0 where nothing was written down yet. */
public record SituationView(int version, SituationFacts facts) {}
