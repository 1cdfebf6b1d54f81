package org.marram.attendance;

import org.marram.common.Ref;

/** A place in a course, as it leaves the house: without a name. @param initials of the name to use; empty where it does not open */
public record EnrolledLine(Ref enrolment, String initials) {

    static EnrolledLine of(Ref enrolment, String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name == null ? new String[0] : name.strip().split("[\\s-]+")) {
            if (!word.isEmpty()) {
                initials.appendCodePoint(word.codePointAt(0)).append('.');
            }
        }
        return new EnrolledLine(enrolment, initials.toString());
    }
}
