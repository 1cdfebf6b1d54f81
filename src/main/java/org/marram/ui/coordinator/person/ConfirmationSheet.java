package org.marram.ui.coordinator.person;

import java.util.Locale;
import org.marram.outcome.JobView;
import org.marram.sheet.Confirmation;
import org.marram.sheet.EmployerPaper;
import org.marram.ui.shell.Answers;

/** The paper by which an employer confirms a job. */
class ConfirmationSheet extends PaperSheet {

    private final JobView job;

    ConfirmationSheet(PersonPage page, JobView job) {
        super(page, "confirmation-sheet", page.words().t("paper.confirmation"));
        this.job = job;
        lay();
    }

    @Override
    EmployerPaper preview(String letterhead, Locale locale) {
        return EmployerPaper.of(Confirmation.of(page().name(), job), letterhead, locale);
    }

    @Override
    EmployerPaper made(String tag) {
        return page().desk().papers.confirmation(page().ref(), job.ref(), tag);
    }

    @Override
    Answers into(Answers answers) {
        return answers;
    }
}
