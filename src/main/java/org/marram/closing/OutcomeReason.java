package org.marram.closing;

/** Why what was written down of agreed contact was corrected. */
public enum OutcomeReason {
    MISTAKE,
    HEARD_LATER
}
