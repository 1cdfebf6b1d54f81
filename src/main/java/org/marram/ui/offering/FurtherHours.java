package org.marram.ui.offering;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.IntStream;
import org.marram.common.Texts;
import org.marram.offering.WeeklyHours;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** Other hours on other days: none to begin with, at most two. */
class FurtherHours extends Div {

    private static final WeeklyHours NONE = new WeeklyHours(null, null, null);

    private final List<HoursFields> all;
    private final Button more;

    FurtherHours(CourseWords words) {
        Texts texts = words.texts();
        addClassName("stack");
        more = Press.quiet("course-more-hours", texts.t("course.more-hours"), this::another);
        all = IntStream.of(2, 3).mapToObj(number -> fields(words, number)).toList();
        all.forEach(this::add);
        add(act(more));
        fill(List.of());
    }

    private HoursFields fields(CourseWords words, int number) {
        HoursFields fields = new HoursFields(words, "course.other-days", "-" + number);
        fields.add(act(Press.quiet("course-no-hours-" + number, words.texts().t("course.no-hours"), () -> {
            show(fields, NONE, false);
            more.focus();
        })));
        return fields;
    }

    private static Div act(Button button) {
        Div act = new Div(button);
        act.addClassName("actions");
        return act;
    }

    private void another() {
        HoursFields next =
                all.stream().filter(fields -> !fields.isVisible()).findFirst().orElseThrow();
        show(next, NONE, true);
        next.focus();
    }

    private void show(HoursFields fields, WeeklyHours hours, boolean shown) {
        fields.fill(hours);
        fields.setVisible(shown);
        more.setVisible(shown().size() < all.size());
    }

    private List<HoursFields> shown() {
        return all.stream().filter(HoursFields::isVisible).toList();
    }

    void fill(List<WeeklyHours> hours) {
        for (int i = 0; i < all.size(); i++) {
            show(all.get(i), i < hours.size() ? hours.get(i) : NONE, i < hours.size());
        }
    }

    List<WeeklyHours> typed() {
        return shown().stream().map(HoursFields::typed).toList();
    }

    void into(Answers answers) {
        List<HoursFields> shown = shown();
        IntStream.range(0, shown.size()).forEach(i -> shown.get(i).into(answers, "further[" + i + "]."));
    }
}
