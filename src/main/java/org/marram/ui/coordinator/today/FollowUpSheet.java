package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.marram.closing.FollowUpOutcome;
import org.marram.closing.RecordFollowUp;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;
import org.marram.worklist.WorkLine;
import org.marram.worklist.WorkPerson;

/** How contact that was agreed for afterwards went. */
class FollowUpSheet extends Sheet {

    private final TodayView page;

    FollowUpSheet(TodayView page, WorkPerson person, WorkLine line) {
        super("follow-up-sheet", page.words().t("follow-up.title"));
        this.page = page;
        CareWords words = new CareWords(page.words().words());
        RadioButtonGroup<FollowUpOutcome> outcome =
                Parts.choice("outcome", words.t("follow-up.how"), List.of(FollowUpOutcome.values()), words::of);
        outcome.setHelperText(words.t("follow-up.hint"));
        outcome.setRequiredIndicatorVisible(true);
        with(
                        Parts.said("name", words.name(person.nameToUse())),
                        new Paragraph(page.words().because(line)),
                        outcome)
                .does(words.t("save"), () -> new Answers(notice())
                        .field("outcome", outcome)
                        .to(
                                () -> page.desk()
                                        .closings
                                        .followedUp(
                                                new RecordFollowUp(person.ref(), line.object(), outcome.getValue())),
                                this::done));
    }

    private void done() {
        close();
        page.again();
        new Answers(page.notice()).saved(page.desk().clock);
    }
}
