package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import org.marram.access.Scope;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RecordRelease;
import org.marram.partner.OrganisationLine;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Searched;
import org.marram.ui.shell.Sheet;

/** What a person agreed to share: with whom, for what, which kinds of facts, until when, and how they said so. */
class ReleaseSheet extends Sheet {

    private static final List<Scope> SHARED =
            List.of(Scope.IDENTITY, Scope.CONTACT, Scope.ATTENDANCE, Scope.PLAN, Scope.OUTCOME, Scope.SKILLS);

    private final PersonPage page;
    private final Runnable recorded;
    private final ComboBox<OrganisationLine> organisation;
    private final RadioButtonGroup<Purpose> purpose;
    private final CheckboxGroup<Scope> categories;
    private final DatePicker from;
    private final DatePicker until;
    private final RadioButtonGroup<GivenHow> given;
    private final ComboBox<String> language;
    private final GiverFields giver;

    /** @param recorded what to do after it was stored and the page shows it */
    ReleaseSheet(PersonPage page, Runnable recorded) {
        super("release-sheet", page.words().t("release.title"));
        this.page = page;
        this.recorded = recorded;
        Words words = page.words();
        organisation = new Searched<>(
                "organisation", words.t("release.partner"), page.desk()::partners, OrganisationLine::name);
        organisation.setHelperText(words.t("release.partner-hint"));
        purpose = Parts.choice("purpose", words.t("release.purpose"), List.of(Purpose.values()), words::of);
        categories = new CheckboxGroup<>(words.t("release.categories"), SHARED);
        categories.setId("categories");
        categories.setItemLabelGenerator(words::of);
        categories.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        categories.setHelperText(words.t("release.categories-hint"));
        LocalDate latest = page.desk().consent.latestEnd();
        from = Days.picker("from", words.t("release.from"));
        from.setMin(words.today());
        from.setMax(latest);
        from.setValue(words.today());
        until = Days.picker("until", words.t("release.until"));
        until.setMin(words.today().plusDays(1));
        until.setMax(latest);
        until.setValue(latest.minusDays(1));
        given = Parts.choice("given", words.t("release.given"), List.of(GivenHow.SPOKEN, GivenHow.WRITTEN), words::of);
        language = Parts.language("release-language", words.t("release.language"), words);
        language.setValue(page.opened().person().language().words());
        giver = new GiverFields(page);
        with(
                new Paragraph(words.t("release.explain")),
                organisation,
                purpose,
                categories,
                from,
                until,
                giver,
                given,
                language);
        does(words.t("release.do"), this::record);
    }

    /** What a partner who is asked needs. */
    ReleaseSheet asked(ReleaseStands.Asks asks) {
        page.desk().partners(asks.partner()).stream()
                .filter(partner -> partner.ref().equals(asks.organisation()))
                .findFirst()
                .ifPresent(organisation::setValue);
        purpose.setValue(asks.purpose());
        categories.setValue(asks.needs());
        return this;
    }

    private void record() {
        giver.on(new Answers(notice()))
                .field("organisation", organisation)
                .field("purpose", purpose)
                .field("categories", categories)
                .field("from", from)
                .field("until", until)
                .field("givenHow", given)
                .field("language", language)
                .to(() -> page.desk().consent.record(said()), release -> {
                    close();
                    page.saved(Matter.RELEASES);
                    recorded.run();
                });
    }

    private RecordRelease said() {
        return new RecordRelease(
                page.ref(),
                organisation.getOptionalValue().map(OrganisationLine::ref).orElse(null),
                purpose.getValue(),
                categories.getValue(),
                from.getValue(),
                until.getValue(),
                given.getValue(),
                language.getValue(),
                giver.representative());
    }
}
