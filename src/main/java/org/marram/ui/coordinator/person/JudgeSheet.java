package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.marram.emergency.EmergencyLine;
import org.marram.emergency.JudgeEmergency;
import org.marram.emergency.Judgement;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** Whether it was right to open a record in an emergency, and why. */
class JudgeSheet extends Sheet {

    private static final int MOST = 1_000;

    JudgeSheet(EmergencyScreen screen, EmergencyLine line) {
        super("judge-sheet", screen.words().t("emergency.judge"));
        Words words = screen.words();
        var judgement = Parts.choice(
                "judgement",
                words.t("emergency.judgement"),
                List.of(Judgement.values()),
                one -> EmergencyItem.of(one, words));
        judgement.setRequiredIndicatorVisible(true);
        TextArea note = new TextArea(words.t("emergency.note"));
        note.setId("judge-note");
        note.setMaxLength(MOST);
        note.setRequiredIndicatorVisible(true);
        with(
                Parts.said("said", words.texts().name(line.reason())),
                judgement,
                note,
                new Paragraph(words.t("emergency.judge-who")));
        does(words.t("emergency.save"), () -> new Answers(notice())
                .field("judgement", judgement)
                .field("note", note)
                .to(
                        () -> screen.desk()
                                .emergencies
                                .judge(new JudgeEmergency(line.ref(), judgement.getValue(), note.getValue())),
                        () -> {
                            close();
                            screen.saved();
                        }));
    }
}
