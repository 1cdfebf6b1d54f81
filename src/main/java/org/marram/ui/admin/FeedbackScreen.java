package org.marram.ui.admin;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.marram.feedback.FeedbackService;
import org.marram.feedback.FeedbackView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Sheet;
import org.marram.ui.shell.Shell;

/** What people say about the programme, past their own coordinators: what waits, and folded what was answered or read. */
@Route(value = "feedback", layout = Shell.class)
@RolesAllowed("SUPERVISOR")
public class FeedbackScreen extends Screen implements BeforeEnterObserver {

    private static final int MOST = 1_000;

    private final FeedbackService feedback;
    private final Clock clock;
    private final Div lists = new Div();
    private int number;

    @Inject
    public FeedbackScreen(FeedbackService feedback, Clock clock) {
        super("admin", "feedback.title");
        this.feedback = feedback;
        this.clock = clock;
        setId("feedback");
        Paragraph lead = new Paragraph(t("feedback.lead"));
        lead.addClassName("lead");
        add(heading(), lead, notice(), lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        number = 0;
        lists.removeAll();
        List<FeedbackView> waiting = feedback.waiting();
        List<FeedbackView> answered = feedback.answered();
        if (waiting.isEmpty()) {
            Div empty = new Div(new Paragraph(t("feedback.empty")));
            empty.addClassName("empty");
            lists.add(empty);
        } else {
            lists.add(list(waiting));
        }
        if (!answered.isEmpty()) {
            Details earlier = new Details(t("feedback.answered", answered.size()), list(answered));
            earlier.setId("feedback-answered");
            lists.add(earlier);
        }
    }

    private UnorderedList list(List<FeedbackView> said) {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        said.forEach(one -> list.add(item(one)));
        return list;
    }

    private ListItem item(FeedbackView said) {
        number++;
        String from = said.named() ? texts().name(said.from()) : t("feedback.unnamed");
        Div body = new Div(line("soft", from + " · " + day(said.givenOn())), line("said", texts().name(said.words())));
        if (said.answeredAt() != null) {
            String day = day(LocalDate.ofInstant(said.answeredAt(), clock.getZone()));
            body.add(line(
                    "soft", t(said.answer() == null ? "feedback.read-by" : "feedback.by", said.answeredBy(), day)));
            if (said.answer() != null) {
                body.add(line("said", said.answer()));
            }
        }
        ListItem item = new ListItem(body);
        item.setId("feedback-" + number);
        if (said.answeredAt() == null) {
            Div actions = new Div(Press.plain(
                    "feedback-answer-" + number,
                    t(said.named() ? "feedback.answer" : "feedback.read"),
                    () -> answer(said)));
            actions.addClassName("actions");
            item.add(actions);
        }
        return item;
    }

    /** With words where somebody is named; what came without a name can only be read. */
    private void answer(FeedbackView said) {
        if (!said.named()) {
            new Answers(notice()).to(() -> feedback.answer(said.ref(), null), this::saved);
            return;
        }
        Sheet sheet = new Sheet("feedback-sheet", t("feedback.answer"));
        TextArea words = new TextArea(t("feedback.your-answer"));
        words.setId("feedback-words");
        words.setMaxLength(MOST);
        words.setHelperText(t("feedback.hint"));
        sheet.with(line("said", texts().name(said.words())), words, new Paragraph(t("feedback.who")))
                .does(t("feedback.send"), () -> new Answers(sheet.notice())
                        .field("words", words)
                        .to(() -> feedback.answer(said.ref(), words.getValue()), () -> {
                            sheet.close();
                            saved();
                        }))
                .open();
    }

    private void saved() {
        reload();
        new Answers(notice()).saved(clock);
    }

    private String day(LocalDate day) {
        return Days.words(day, texts().locale());
    }

    private static Div line(String className, String words) {
        Span span = new Span(words);
        span.addClassName(className);
        span.getElement().setAttribute("dir", "auto");
        return new Div(span);
    }
}
