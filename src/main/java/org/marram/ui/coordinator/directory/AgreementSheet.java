package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.marram.partner.AddAgreement;
import org.marram.partner.Cover;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Sheet;

/** One more agreement with an organisation; it is never edited, only ended. */
class AgreementSheet extends Sheet {

    private final OrganisationPage page;
    private final DatePicker from;
    private final DatePicker until;
    private final CheckboxGroup<Cover> covers;

    AgreementSheet(OrganisationPage page) {
        super("agreement-sheet", page.words().t("agreements.add"));
        this.page = page;
        Words words = page.words();
        from = Days.picker("agreement-from", words.t("agreement.from"));
        from.setValue(words.today());
        until = Days.picker("agreement-until", words.t("agreement.until"));
        covers = new CheckboxGroup<>(words.t("agreement.covers"), List.of(Cover.values()));
        covers.setId("agreement-covers");
        covers.setItemLabelGenerator(words::of);
        covers.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        with(new Paragraph(words.t("agreement.explain")), Parts.div("pair-of-fields", from, until), covers)
                .does(words.t("agreement.do"), this::store);
    }

    private void store() {
        AddAgreement command = new AddAgreement(
                page.organisation().ref(), from.getValue(), until.getValue(), List.copyOf(covers.getValue()));
        new Answers(notice())
                .field("agreementFrom", from)
                .field("agreementUntil", until)
                .field("covers", covers)
                .to(() -> page.desk().agreements.add(command), agreement -> {
                    close();
                    page.saved();
                });
    }
}
