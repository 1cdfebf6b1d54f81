package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;
import org.marram.voice.Said;

/** Answers what the person said; they read it on their own page. Without words it says that it was read. */
class AnswerSheet extends Sheet {

    private static final int MOST = 1_000;

    AnswerSheet(PersonPage page, Said said) {
        super("answer-sheet", page.words().t("voice.answer"));
        if (said.words() != null) {
            with(Parts.said("said", said.words()));
        }
        TextArea answer = new TextArea(page.words().t("voice.your-answer"));
        answer.setId("answer-words");
        answer.setMaxLength(MOST);
        answer.setHelperText(page.words().t("voice.hint"));
        with(answer, new Paragraph(page.words().t("voice.who")));
        does(page.words().t("voice.send"), () -> new Answers(notice())
                .field("words", answer)
                .to(() -> page.desk().voice.answer(said.ref(), answer.getValue()), () -> {
                    close();
                    page.saved(Matter.OWN_WORDS);
                }));
    }
}
