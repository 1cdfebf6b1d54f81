package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import org.marram.partner.AgreementView;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;
import org.marram.ui.shell.Undo;

/** Asks from when on an agreement no longer holds. */
class EndSheet extends Sheet {

    private final OrganisationPage page;
    private final Words words;
    private final AgreementView agreement;
    private final DatePicker endsOn;

    EndSheet(OrganisationPage page, AgreementView agreement) {
        super("end-sheet", page.words().t("agreement.end"));
        this.page = page;
        this.words = page.words();
        this.agreement = agreement;
        endsOn = Days.picker("ends-on", words.t("agreement.ends-on"));
        endsOn.setValue(agreement.fromOn().isAfter(words.today()) ? agreement.fromOn() : words.today());
        with(new Paragraph(words.t("agreement.end-explain")), endsOn).does(words.t("agreement.end"), this::store);
    }

    private void store() {
        new Answers(notice())
                .field("endsOn", endsOn)
                .to(() -> page.desk().agreements.end(agreement.ref(), endsOn.getValue()), () -> {
                    close();
                    page.saved();
                    Undo.offer("end-undo", words.t("agreement.ended-now"), words.t("undo"), this::resume);
                });
    }

    private void resume() {
        new Answers(page.notice()).to(() -> page.desk().agreements.resume(agreement.ref()), page::saved);
    }
}
