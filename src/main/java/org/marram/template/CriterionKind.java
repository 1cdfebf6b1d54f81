package org.marram.template;

/** What would prove a milestone: the coordinator's word, or hours attended (amount in quarter hours). */
public enum CriterionKind {
    CONFIRMED,
    HOURS_ATTENDED
}
