package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.marram.access.CreateToken;
import org.marram.access.NewToken;
import org.marram.access.TokenLine;
import org.marram.access.TokenService;
import org.marram.common.Texts;
import org.marram.offering.CourseLine;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Keys by which an own system sends attendance: each for some courses and a while, told once, ended by a press. */
class TokensPanel extends Section {

    private static final Integer[] DAYS = {30, 90, 180, 365};

    private final transient Texts texts;
    private final transient WallClock wall;
    private final transient TokenService tokens;
    private final transient List<CourseLine> courses;
    private final Notice notice;
    private final Div state = new Div();

    TokensPanel(Texts texts, WallClock wall, TokenService tokens, List<CourseLine> courses, Notice notice) {
        this.texts = texts;
        this.wall = wall;
        this.tokens = tokens;
        this.courses = courses;
        this.notice = notice;
        setId("tokens");
        addClassName("week-aside");
        add(new H2(texts.t("tokens.title")), new Paragraph(texts.t("tokens.lead")), state);
        show();
    }

    private void show() {
        state.removeAll();
        List<TokenLine> own = tokens.own();
        if (!own.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("facts-list");
            own.forEach(token -> list.add(item(token)));
            state.add(list);
        }
        if (!courses.isEmpty()) {
            Div acts = new Div(Press.plain("token-make", texts.t("tokens.make"), () -> sheet().open()));
            acts.addClassName("actions");
            state.add(acts);
        }
    }

    private ListItem item(TokenLine token) {
        Button end = Press.quiet("token-end-" + token.ref(), texts.t("tokens.end"), () -> end(token));
        end.setAriaLabel(texts.t("tokens.end-one", token.label()));
        Div acts = new Div(end);
        acts.addClassName("actions");
        String of = token.courses() == null ? texts.t("tokens.everything") : String.join(", ", token.courses());
        return new ListItem(
                said("name", token.label()),
                said("value", of),
                said("soft", texts.t("tokens.until", wall.day(wall.dayOf(token.until())))),
                acts);
    }

    private Sheet sheet() {
        TextField label = new TextField(texts.t("tokens.label"));
        label.setId("token-label");
        label.setHelperText(texts.t("tokens.label-hint"));
        CheckboxGroup<CourseLine> of = new CheckboxGroup<>(texts.t("tokens.courses"));
        of.setId("token-courses");
        of.setItems(courses);
        of.setItemLabelGenerator(CourseLine::title);
        Select<Integer> days = new Select<>();
        days.setId("token-days");
        days.setLabel(texts.t("tokens.days"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(many -> texts.t("tokens.days-many", many));
        days.setValue(DAYS[1]);
        Sheet sheet = new Sheet("token", texts.t("tokens.make"));
        return sheet.with(label, of, days).does(texts.t("tokens.do"), () -> new Answers(sheet.notice())
                .field("label", label)
                .field("courses", of)
                .field("days", days)
                .to(
                        () -> tokens.create(new CreateToken(
                                label.getValue(),
                                TokenService.OF_COURSES,
                                of.getValue().stream().map(CourseLine::ref).collect(Collectors.toSet()),
                                days.getValue())),
                        made -> {
                            sheet.close();
                            told(made);
                        }));
    }

    private void told(NewToken made) {
        show();
        TextField words = new TextField(texts.t("tokens.told"));
        words.setId("token-told");
        words.setReadOnly(true);
        words.setHelperText(texts.t("tokens.once"));
        words.setAutoselect(true);
        words.setValue(made.token());
        state.addComponentAsFirst(words);
    }

    private void end(TokenLine token) {
        new Answers(notice).to(() -> tokens.end(token.ref()), () -> {
            show();
            notice.done(texts.t("tokens.ended"));
        });
    }

    private static Span said(String className, String words) {
        Span said = new Span(words);
        said.addClassName(className);
        said.getElement().setAttribute("dir", "auto");
        return said;
    }
}
