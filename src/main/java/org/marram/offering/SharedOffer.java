package org.marram.offering;

import org.marram.common.Ref;

/** A course or an opening that anybody may be told of; the other one is null. */
public record SharedOffer(CourseView course, OpeningView opening) {

    public Ref ref() {
        return course == null ? opening.ref() : course.ref();
    }

    public Ref organisation() {
        return course == null ? opening.organisation() : course.organisation();
    }

    /** Where it is; null where nobody has said it, or nobody may. */
    public Ref site() {
        return course == null
                ? opening.facts().terms().site()
                : course.details().site();
    }
}
