package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialService;
import org.marram.education.CredentialView;
import org.marram.education.EducationWords;
import org.marram.education.GainFacts;
import org.marram.education.GainKind;
import org.marram.education.GainService;
import org.marram.education.GainView;
import org.marram.education.Written;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;
import org.marram.ui.shell.Undo;

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
    private int number;

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
        number = 0;
        list.removeAll();
        credentials.ofPlace(place).forEach(this::paper);
        gains.ofPlace(place).forEach(this::gain);
    }

    private void paper(Written<CredentialView> written) {
        CredentialView one = written.what();
        String kind = name(null, one.facts().kind());
        ListItem item = item(kind, one.facts().title(), one.facts().earnedOn(), one.kept());
        takeBack(item, written, kind, reason -> {
            credentials.takeBack(enrolment, one.ref(), reason);
            return () -> credentials.record(enrolment, one.facts());
        });
    }

    private void gain(Written<GainView> written) {
        GainView one = written.what();
        String kind = name(one.facts().kind(), null);
        ListItem item = item(kind, one.facts().words(), one.facts().on(), one.kept());
        takeBack(item, written, kind, reason -> {
            gains.takeBack(enrolment, one.ref(), reason);
            return () -> gains.record(enrolment, one.facts());
        });
    }

    /** @param act takes it back, and answers how to write it down again */
    private void takeBack(ListItem item, Written<?> written, String what, Function<FactReason, Runnable> act) {
        list.add(item);
        if (written.takeBackUntil() == null || !clock.instant().isBefore(written.takeBackUntil())) {
            return;
        }
        number++;
        Button back = Press.quiet("take-back-" + number, texts.t("earned.take-back"), () -> ask(what, act));
        back.setAriaLabel(texts.t("earned.take-back-what", what));
        item.add(back);
    }

    private void ask(String what, Function<FactReason, Runnable> act) {
        Sheet sheet = new Sheet("take-back-sheet", texts.t("earned.take-back"));
        Select<FactReason> reason = new Select<>();
        reason.setId("take-back-reason");
        reason.setLabel(texts.t("earned.why"));
        reason.setItems(FactReason.values());
        reason.setItemLabelGenerator(one -> texts.t("factReason." + one));
        sheet.with(new Paragraph(texts.t("earned.take-back-explain", what)), reason)
                .does(texts.t("earned.take-back"), () -> new Answers(sheet.notice())
                        .field("reason", reason)
                        .to(() -> act.apply(reason.getValue()), again -> {
                            sheet.close();
                            show(enrolment);
                            Undo.offer(
                                    "take-back-undo",
                                    texts.t("earned.taken-back", what),
                                    texts.t("earned.undo"),
                                    () -> then(again));
                        }))
                .open();
    }

    private void then(Runnable act) {
        new Answers(notice).to(act, () -> {
            show(enrolment);
            new Answers(notice).saved(clock);
        });
    }

    private void save() {
        new Answers(notice)
                .field("kind", what)
                .field("title", title)
                .field("words", title)
                .field("on", on)
                .field("earnedOn", on)
                .field("expiresOn", expires)
                .to(this::keep, undo -> {
                    String kept = name(what.getValue().gain(), what.getValue().paper());
                    Stream.of(what, on, expires).forEach(com.vaadin.flow.component.HasValue::clear);
                    title.clear();
                    show(enrolment);
                    new Answers(notice).saved(clock);
                    Undo.offer("earned-undo", texts.t("earned.saved", kept), texts.t("earned.undo"), () -> then(undo));
                });
    }

    /** Answers how to take it back. */
    private Runnable keep() {
        What chosen = what.getValue();
        if (chosen == null || chosen.gain() != null) {
            GainKind kind = chosen == null ? null : chosen.gain();
            Ref kept = gains.record(enrolment, new GainFacts(kind, on.getValue(), null, null, title.getValue()));
            return () -> gains.takeBack(enrolment, kept, FactReason.MISTAKE);
        }
        Ref kept = credentials.record(
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
        return () -> credentials.takeBack(enrolment, kept, FactReason.MISTAKE);
    }

    private String name(GainKind gain, CredentialKind paper) {
        return gain == null ? EducationWords.of(texts.locale()).of(paper) : texts.t("gainKind." + gain);
    }

    private ListItem item(String kind, String words, LocalDate day, Kept kept) {
        Span name = new Span(kind);
        name.addClassName("name");
        Paragraph said = new Paragraph(words == null ? "" : words);
        said.getElement().setAttribute("dir", "auto");
        Span soft = new Span(texts.t("learner.by", wall.day(day), kept.by()));
        soft.addClassName("soft");
        return new ListItem(name, said, soft);
    }
}
