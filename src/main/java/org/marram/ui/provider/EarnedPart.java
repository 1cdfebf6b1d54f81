package org.marram.ui.provider;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialService;
import org.marram.education.EducationWords;
import org.marram.education.GainFacts;
import org.marram.education.GainKind;
import org.marram.education.GainService;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;

/** What somebody has passed or earned in a course, written down by who teaches it. */
class EarnedPart extends Section {

    private static final int NAME = 160;

    /** What can be chosen: a gain on the way, or a paper. */
    private record What(GainKind gain, CredentialKind paper) {

        static List<What> all() {
            return Stream.concat(
                            Stream.of(GainKind.EXAM, GainKind.STATION, GainKind.REPORT, GainKind.LEVEL)
                                    .map(gain -> new What(gain, null)),
                            Stream.of(CredentialKind.values()).map(paper -> new What(null, paper)))
                    .toList();
        }
    }

    private final transient Texts texts;
    private final transient WallClock wall;
    private final transient CredentialService credentials;
    private final transient GainService gains;
    private final transient Clock clock;
    private final Select<What> what = new Select<>();
    private final TextField title = new TextField();
    private final DatePicker on;
    private final DatePicker expires;
    private final Notice notice = new Notice();
    private final UnorderedList list = new UnorderedList();
    private Ref enrolment;

    EarnedPart(Texts texts, WallClock wall, CredentialService credentials, GainService gains, Clock clock) {
        this.texts = texts;
        this.wall = wall;
        this.credentials = credentials;
        this.gains = gains;
        this.clock = clock;
        setId("earned");
        addClassName("learner-part");
        what.setId("earned-what");
        what.setLabel(texts.t("earned.what"));
        what.setItems(What.all());
        what.setItemLabelGenerator(one -> one == null ? "" : name(one.gain(), one.paper()));
        title.setId("earned-title");
        title.setLabel(texts.t("earned.name"));
        title.setMaxLength(NAME);
        on = Days.picker("earned-on", texts.t("earned.on"));
        on.setMax(LocalDate.now(clock));
        expires = Days.picker("earned-expires", texts.t("earned.expires"));
        what.addValueChangeListener(event ->
                expires.setVisible(event.getValue() != null && event.getValue().paper() != null));
        expires.setVisible(false);
        list.addClassNames("facts-list", "written");
        Div acts = new Div(Press.plain("earned-save", texts.t("earned.save"), this::save));
        acts.addClassName("actions");
        Div fields = new Div(what, title, on, expires);
        fields.addClassName("entry-fields");
        add(new H2(texts.t("earned.title")), fields, new Paragraph(texts.t("earned.who")), acts, notice, list);
    }

    void show(Ref place) {
        enrolment = place;
        list.removeAll();
        credentials
                .ofPlace(place)
                .forEach(one -> list.add(item(
                        name(null, one.facts().kind()),
                        one.facts().title(),
                        one.facts().earnedOn(),
                        one.kept().by())));
        gains.ofPlace(place)
                .forEach(one -> list.add(item(
                        name(one.facts().kind(), null),
                        one.facts().words(),
                        one.facts().on(),
                        one.kept().by())));
    }

    private void save() {
        new Answers(notice)
                .field("kind", what)
                .field("title", title)
                .field("words", title)
                .field("on", on)
                .field("earnedOn", on)
                .field("expiresOn", expires)
                .to(this::keep, () -> {
                    Stream.of(what, on, expires).forEach(com.vaadin.flow.component.HasValue::clear);
                    title.clear();
                    show(enrolment);
                    new Answers(notice).saved(clock);
                });
    }

    private void keep() {
        What chosen = what.getValue();
        if (chosen == null || chosen.gain() != null) {
            GainKind kind = chosen == null ? null : chosen.gain();
            gains.record(enrolment, new GainFacts(kind, on.getValue(), null, null, title.getValue()));
        } else {
            credentials.record(
                    enrolment,
                    new CredentialFacts(
                            chosen.paper(),
                            on.getValue(),
                            expires.getValue(),
                            title.getValue(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        }
    }

    private String name(GainKind gain, CredentialKind paper) {
        return gain == null ? EducationWords.of(texts.locale()).of(paper) : texts.t("gainKind." + gain);
    }

    private ListItem item(String kind, String words, LocalDate day, String who) {
        Span name = new Span(kind);
        name.addClassName("name");
        Paragraph said = new Paragraph(words == null ? "" : words);
        said.getElement().setAttribute("dir", "auto");
        Span soft = new Span(texts.t("learner.by", wall.day(day), who));
        soft.addClassName("soft");
        return new ListItem(name, said, soft);
    }
}
