package org.marram.project;

import org.marram.common.Ref;

/** What another system says of a stay. @param stay null for one that is new here */
public record TakeStay(Ref stay, StayFacts facts) {}
