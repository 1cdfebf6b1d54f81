package org.marram.review;

/** How the person's word on a review came to us: typed on the own page, or said and written down by the coordinator. */
public enum AnswerHow {
    OWN_PAGE,
    SPOKEN
}
