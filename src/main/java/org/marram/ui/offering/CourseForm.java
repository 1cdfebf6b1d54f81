package org.marram.ui.offering;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.offering.ChangeCourse;
import org.marram.offering.CourseDetails;
import org.marram.offering.CourseView;
import org.marram.offering.Level;
import org.marram.offering.Timetable;
import org.marram.partner.SiteView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;

/** The fields of a course: what it is called and when, and everything else that may be said of it. */
class CourseForm extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int MOST_WEEKS = 4;

    private final CourseWords words;
    private final Texts texts;
    private final TextField title = new TextField();
    private final DatePicker starts;
    private final DatePicker ends;
    private final IntegerField capacity = new IntegerField();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final Select<Integer> weeks = new Select<>();
    private final ComboBox<Fields.Place> place;
    private final TextField room = new TextField();
    private final ComboBox<String> language;
    private final ComboBox<Level> level;
    private final TextArea wants = new TextArea();
    private final ComboBox<Boolean> papers;
    private final IntegerField age = new IntegerField();
    private final BigDecimalField cost = new BigDecimalField();
    private final ComboBox<String> currency;
    private final IntegerField hours = new IntegerField();
    private final TextField credential = new TextField();
    private final ComboBox<Boolean> childcare;

    CourseForm(CourseWords words, List<SiteView> sites) {
        this.words = words;
        this.texts = words.texts();
        addClassName("stack");
        starts = Days.picker("course-starts", texts.t("course.starts"));
        ends = Days.picker("course-ends", texts.t("course.ends"));
        title.setId("course-title");
        title.setLabel(texts.t("course.title"));
        title.setRequiredIndicatorVisible(true);
        capacity.setId("course-capacity");
        capacity.setLabel(texts.t("course.capacity"));
        Fields fields = new Fields(words);
        place = fields.place("course-place", "course.place", sites);
        room.setId("course-room");
        room.setLabel(texts.t("course.room"));
        place.addValueChangeListener(event -> showRoom());
        showRoom();
        language = fields.language("course-language", "course.language");
        level = fields.level("course-level", "course.level");
        papers = fields.yesNo("course-papers", "course.papers");
        childcare = fields.yesNo("course-childcare", "course.childcare");
        currency = fields.currency("course-currency", "course.currency");
        week();
        credential.setId("course-credential");
        credential.setLabel(texts.t("course.credential"));
        wants.setId("course-wants");
        wants.setLabel(texts.t("course.wants"));
        numbers();
        add(
                title,
                Fields.pair(starts, ends),
                capacity,
                new H3(texts.t("course.when")),
                days,
                Fields.pair(from, until),
                weeks,
                new H3(texts.t("course.where")),
                place,
                room,
                childcare,
                new H3(texts.t("course.begin")),
                Fields.pair(language, level),
                wants,
                Fields.pair(papers, age),
                new H3(texts.t("course.leads")),
                Fields.pair(cost, currency),
                Fields.pair(hours, credential));
    }

    private void week() {
        days.setId("course-days");
        days.setLabel(texts.t("course.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(words::day);
        time(from, "course-from", "course.from");
        time(until, "course-until", "course.until");
        weeks.setId("course-weeks");
        weeks.setLabel(texts.t("course.weeks"));
        weeks.setItems(Stream.iterate(1, week -> week + 1).limit(MOST_WEEKS).toList());
        weeks.setItemLabelGenerator(every -> texts.t("week.every", every));
        weeks.setValue(1);
    }

    /** A room is somewhere on a site. */
    private void showRoom() {
        room.setVisible(!place.isEmpty() && !place.getValue().isOnline());
    }

    private void numbers() {
        age.setId("course-age");
        age.setLabel(texts.t("course.age"));
        cost.setId("course-cost");
        cost.setLabel(texts.t("course.cost"));
        cost.setHelperText(texts.t("course.cost-hint"));
        cost.setLocale(texts.locale());
        hours.setId("course-hours");
        hours.setLabel(texts.t("course.hours"));
    }

    private void time(TimePicker picker, String id, String label) {
        picker.setId(id);
        picker.setLabel(texts.t(label));
        picker.setStep(STEP);
        picker.setLocale(texts.locale());
    }

    /** What stands, as it was read. */
    void fill(CourseView course) {
        title.setValue(course.title());
        starts.setValue(course.startsOn());
        ends.setValue(course.endsOn());
        capacity.setValue(course.capacity());
        CourseDetails said = course.details();
        Timetable timetable = said.rule() == null ? null : new Timetable(said.rule());
        days.setValue(timetable == null ? Set.of() : timetable.days());
        int every = timetable == null ? 1 : timetable.everyWeeks();
        weeks.setItems(Stream.concat(Stream.iterate(1, week -> week + 1).limit(MOST_WEEKS), Stream.of(every))
                .distinct()
                .toList());
        weeks.setValue(every);
        from.setValue(said.from());
        until.setValue(said.until());
        Fields.put(place, said.online(), said.site());
        room.setValue(Objects.requireNonNullElse(said.room(), ""));
        language.setValue(said.language());
        level.setValue(said.level());
        wants.setValue(Objects.requireNonNullElse(said.wants(), ""));
        papers.setValue(said.papers());
        age.setValue(said.ageFrom());
        cost.setValue(said.cost() == null ? null : CourseWords.amount(said.cost(), said.currency()));
        currency.setValue(said.currency());
        hours.setValue(said.hours());
        credential.setValue(Objects.requireNonNullElse(said.credential(), ""));
        childcare.setValue(said.childcare());
    }

    /** Another run of the same: everything but its days. */
    void asNextRun() {
        starts.clear();
        ends.clear();
    }

    void into(Answers answers) {
        answers.field("title", title)
                .field("startsOn", starts)
                .field("endsOn", ends)
                .field("capacity", capacity)
                .field("rule", days)
                .field("from", from)
                .field("until", until)
                .field("site", place)
                .field("room", room)
                .field("language", language)
                .field("wants", wants)
                .field("ageFrom", age)
                .field("cost", cost)
                .field("currency", currency)
                .field("hours", hours)
                .field("credential", credential);
    }

    /** What was typed, as a change of this course; of a new one the course is null. */
    ChangeCourse typed(Ref course, int version) {
        return new ChangeCourse(
                course,
                version,
                title.getValue(),
                starts.getValue(),
                ends.getValue(),
                Objects.requireNonNullElse(capacity.getValue(), 0),
                details());
    }

    /** Everything that is typed, in words. */
    Map<String, String> words(ChangeCourse typed) {
        Optional<SiteView> site = Optional.ofNullable(place.getValue()).map(Fields.Place::site);
        return words.typed(
                typed,
                site.map(one -> one.facts().name()).orElse(null),
                site.map(one -> one.facts().town()).orElse(null));
    }

    private CourseDetails details() {
        Optional<Fields.Place> chosen = Optional.ofNullable(place.getValue());
        return new CourseDetails(
                language.getValue(),
                days.isEmpty()
                        ? null
                        : Timetable.weekly(days.getValue(), weeks.getValue()).rule(),
                from.getValue(),
                until.getValue(),
                chosen.map(Fields.Place::ref).orElse(null),
                room.isVisible() ? room.getValue() : null,
                chosen.map(Fields.Place::isOnline).orElse(false),
                wants.getValue(),
                level.getValue(),
                papers.getValue(),
                age.getValue(),
                CourseWords.smallest(cost.getValue(), currency.getValue()),
                currency.getValue(),
                credential.getValue(),
                hours.getValue(),
                childcare.getValue());
    }
}
