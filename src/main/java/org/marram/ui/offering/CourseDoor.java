package org.marram.ui.offering;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.marram.common.Ref;
import org.marram.offering.ChangeCourse;
import org.marram.offering.CourseView;
import org.marram.offering.CreateCourse;
import org.marram.partner.SiteView;

/**
 * How the courses of one organisation are read and changed, by the programme's staff or by the partner's own.
 *
 * @param organisation null where a partner works on its own courses
 * @param changes whether this one may change anything
 * @param saved after something was stored: the course, or null where it is a new one
 */
public record CourseDoor(
        Ref organisation,
        boolean changes,
        Supplier<List<SiteView>> sites,
        Function<Ref, CourseView> open,
        Consumer<CreateCourse> create,
        Consumer<ChangeCourse> change,
        Runnable saved) {}
