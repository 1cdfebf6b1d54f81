package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.partner.OrganisationLine;
import org.marram.sheet.EmployerPaper;
import org.marram.sheet.Introduction;
import org.marram.sheet.MakeIntroduction;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Searched;

/** Introduces somebody to an employer as anybody who looks for work: only what is typed here, and the name to use. */
class IntroductionSheet extends PaperSheet {

    private static final int SHORT = 160;
    private static final int LONG = 1_000;

    private final ComboBox<OrganisationLine> organisation;
    private final TextField contact = new TextField();
    private final TextField occupation = new TextField();
    private final TextField languages = new TextField();
    private final TextArea skills = new TextArea();
    private final TextField availability = new TextField();

    IntroductionSheet(PersonPage page) {
        super(page, "introduction-sheet", page.words().t("paper.introduction"));
        Words words = page.words();
        organisation = new Searched<>(
                "paper-organisation", words.t("paper.organisation"), page.desk()::partners, OrganisationLine::name);
        organisation.setHelperText(words.t("paper.organisation-hint"));
        organisation.setClearButtonVisible(true);
        field(contact, "paper-contact", words.t("paper.contact"), SHORT);
        contact.setHelperText(words.t("paper.contact-hint"));
        field(occupation, "paper-occupation", words.t("paper.occupation"), SHORT);
        field(languages, "paper-languages", words.t("paper.languages"), SHORT);
        field(skills, "paper-skills", words.t("paper.skills"), LONG);
        field(availability, "paper-availability", words.t("paper.availability"), SHORT);
        languages.setValue(spoken());
        lay(organisation, contact, occupation, languages, skills, availability);
    }

    private void field(TextFieldBase<?, String> field, String id, String label, int most) {
        field.setId(id);
        field.setLabel(label);
        field.addValueChangeListener(event -> show());
        if (field instanceof TextField line) {
            line.setMaxLength(most);
        } else {
            ((TextArea) field).setMaxLength(most);
        }
    }

    /** What they speak, as far as it was told. */
    private String spoken() {
        Words words = page().words();
        String own = page().opened().person().language().words();
        return Stream.concat(
                        Stream.ofNullable(own),
                        page().opened().situation().facts().languages().stream().map(one -> one.language()))
                .distinct()
                .map(words::language)
                .collect(Collectors.joining(", "));
    }

    @Override
    EmployerPaper preview(String letterhead, Locale locale) {
        Introduction says = new Introduction(
                page().name(),
                contact.getValue(),
                occupation.getValue(),
                languages.getValue(),
                skills.getValue(),
                availability.getValue());
        return EmployerPaper.of(says, letterhead, locale);
    }

    @Override
    EmployerPaper made(String tag) {
        return page().desk()
                .papers
                .introduction(new MakeIntroduction(
                        page().ref(),
                        organisation
                                .getOptionalValue()
                                .map(OrganisationLine::ref)
                                .orElse(null),
                        contact.getValue(),
                        occupation.getValue(),
                        languages.getValue(),
                        skills.getValue(),
                        availability.getValue(),
                        tag));
    }

    @Override
    Answers into(Answers answers) {
        return answers.field("organisation", organisation)
                .field("contact", contact)
                .field("occupation", occupation)
                .field("languages", languages)
                .field("skills", skills)
                .field("availability", availability);
    }
}
