package org.marram.consent;

import org.marram.common.Ref;

/** A person takes a release back, by word of mouth too; at once. */
public record WithdrawRelease(Ref release, GivenHow how) {}
