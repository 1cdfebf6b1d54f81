package org.marram.review;

/** What the person says to a review that was written down. It never blocks anything. */
public enum RightForMe {
    YES,
    NOT_YET
}
