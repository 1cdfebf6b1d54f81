package org.marram.ui.offering;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.offering.ChangeCourse;
import org.marram.offering.CourseDetails;
import org.marram.offering.CourseView;
import org.marram.offering.Level;
import org.marram.offering.WeeklyHours;
import org.marram.partner.SiteView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;

/** The fields of a course: what it is called and when, and everything else that may be said of it. */
class CourseForm extends Div {

    private final CourseWords words;
    private final Texts texts;
    private final TextField title = new TextField();
    private final DatePicker starts;
    private final DatePicker ends;
    private final IntegerField capacity = new IntegerField();
    private final HoursFields weekly;
    private final FurtherHours further;
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
        weekly = new HoursFields(words, "course.days", "");
        further = new FurtherHours(words);
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
                weekly,
                further,
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

    /** What stands, as it was read. */
    void fill(CourseView course) {
        title.setValue(course.title());
        starts.setValue(course.startsOn());
        ends.setValue(course.endsOn());
        capacity.setValue(course.capacity());
        CourseDetails said = course.details();
        weekly.fill(new WeeklyHours(said.rule(), said.from(), said.until()));
        further.fill(said.further());
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
                .field("capacity", capacity);
        weekly.into(answers, "");
        further.into(answers);
        answers.field("site", place)
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
        WeeklyHours first = weekly.typed();
        return new CourseDetails(
                language.getValue(),
                first.rule(),
                first.from(),
                first.until(),
                further.typed(),
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
