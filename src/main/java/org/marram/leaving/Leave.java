package org.marram.leaving;

import java.util.List;
import org.marram.closing.ClosePlan;
import org.marram.common.Ref;
import org.marram.consent.GivenHow;

/**
 * A person leaves: the plan is closed, and what they no longer want to share is taken back first.
 *
 * @param withdraw releases to take back; the others stay until they end
 * @param how how the person said so; needed where any is taken back
 */
public record Leave(ClosePlan close, List<Ref> withdraw, GivenHow how) {}
