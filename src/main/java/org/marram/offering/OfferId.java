package org.marram.offering;

/** Which course or opening, by its key; keys are unique over both. */
public record OfferId(long id, boolean isCourse) {

    /** One of both, null the other. */
    public static OfferId of(Long course, Long opening) {
        return course == null ? new OfferId(opening, false) : new OfferId(course, true);
    }

    /** Null where it is no course. */
    public Long course() {
        return isCourse ? id : null;
    }

    /** Null where it is no opening. */
    public Long opening() {
        return isCourse ? null : id;
    }
}
