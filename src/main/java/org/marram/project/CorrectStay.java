package org.marram.project;

import org.marram.common.Ref;

/** What is right about a stay; {@code version} as it was read. */
public record CorrectStay(Ref stay, int version, SaidStay said, StayReason reason) {}
