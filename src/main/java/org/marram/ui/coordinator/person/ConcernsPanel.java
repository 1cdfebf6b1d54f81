package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.marram.access.Act;
import org.marram.skill.AnswerConcern;
import org.marram.skill.ConcernView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** What worries partners, for the coordinator alone: what waits for an answer, and earlier ones as far as somebody asks. */
class ConcernsPanel extends Section {

    private final PersonPage page;
    private final Words words;
    private final UnorderedList list = new UnorderedList();
    private int number;

    ConcernsPanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("concerns");
        list.addClassName("facts-list");
        List<ConcernView> all =
                page.desk().may(Act.LIST_CONCERNS) ? page.desk().concerns.of(page.ref()) : List.of();
        List<ConcernView> answered =
                all.stream().filter(one -> one.answeredAt() != null).toList();
        all.stream().filter(one -> one.answeredAt() == null).forEach(one -> list.add(item(one)));
        add(Parts.div("panel-head", new H2(words.t("concern.title"))), list);
        if (!answered.isEmpty()) {
            Div foot = Parts.div("more");
            foot.add(Press.quiet("answered-concerns", words.t("concern.earlier", answered.size()), () -> {
                answered.forEach(one -> list.add(item(one)));
                foot.setVisible(false);
            }));
            add(foot);
        }
        setVisible(!all.isEmpty());
    }

    private ListItem item(ConcernView concern) {
        number++;
        ListItem item = new ListItem(
                said(concern.words()),
                Parts.div(
                        "facts",
                        Parts.said("soft", concern.partner()),
                        Parts.said("soft", concern.author()),
                        Parts.span("soft date", words.moment(concern.raisedAt()))));
        item.getElement().setAttribute("data-ref", concern.ref().toString());
        if (concern.answeredAt() == null) {
            item.add(Parts.div(
                    "actions", Press.plain("answer-" + number, words.t("concern.answer"), () -> answer(concern))));
        } else {
            item.add(
                    said(concern.answer()),
                    Parts.span(
                            "soft",
                            words.t("concern.answered", words.moment(concern.answeredAt()), concern.answeredBy())));
        }
        return item;
    }

    private Div said(String what) {
        return Parts.div(
                "note-words", what == null ? Parts.attention(words.t("note.unreadable")) : Parts.said("value", what));
    }

    private void answer(ConcernView concern) {
        Sheet sheet = new Sheet("concern-sheet", words.t("concern.answer"));
        TextArea said = new TextArea(words.t("concern.done"));
        said.setId("concern-answer");
        said.setMinRows(2);
        Drafts draft = Drafts.keep(page, said, "concern-answer", concern.ref());
        sheet.with(said(concern.words()), said, new Paragraph(words.t("concern.explain")))
                .does(words.t("save"), () -> new Answers(sheet.notice())
                        .field("words", said)
                        .to(
                                () -> page.desk().concerns.answer(new AnswerConcern(concern.ref(), said.getValue())),
                                () -> {
                                    draft.done();
                                    sheet.close();
                                    page.saved(Matter.CONCERNS);
                                }))
                .open();
    }
}
