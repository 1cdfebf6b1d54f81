package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.education.Attended;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialView;
import org.marram.fact.CorrectFact;
import org.marram.fact.Source;
import org.marram.partner.OrganisationLine;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.Asked;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Searched;

/** Something earned on paper: what stands on it, who issued it, from when until when it holds, and which milestone it proves. */
class CredentialSheet extends LearnedSheet<CredentialView, CredentialFacts> {

    private static final int NAME = 160;

    private final Select<CredentialKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final DatePicker expires;
    private final TextField issuer = new TextField();
    private final Asked issuerAsked;
    private final ComboBox<OrganisationLine> organisation;
    private final Select<Attended> course = course();

    CredentialSheet(PersonPage page, CredentialView one) {
        super(page, Matter.CREDENTIALS, "credential-sheet", "credentials.add", CriterionKind.CREDENTIAL, one);
        SpellFields.select(
                kind,
                "credential-kind",
                words.t("credentials.kind"),
                List.of(CredentialKind.values()),
                words.education()::of);
        title.setId("credential-title");
        title.setLabel(words.t("credentials.name"));
        title.setMaxLength(NAME);
        fields.from.setLabel(words.t("credentials.earned-on"));
        expires = Days.picker("credential-expires", words.t("credentials.expires-on"));
        expires.setHelperText(words.t("credentials.expires-hint"));
        expires.setClearButtonVisible(true);
        issuer.setId("issuer");
        issuer.setLabel(words.t("credentials.issuer"));
        issuer.setMaxLength(NAME);
        issuerAsked = new Asked(issuer, words.t("credentials.issuer"), words);
        organisation = new Searched<>(
                "credential-organisation",
                words.t("credentials.organisation"),
                page.desk()::organisations,
                OrganisationLine::name);
        organisation.setClearButtonVisible(true);
        fields.source.setValue(Source.DOCUMENT);
        show(kind, title, Parts.div("pair-of-fields", fields.from, expires), issuerAsked, organisation, course);
    }

    @Override
    Ref ref(CredentialView one) {
        return one.ref();
    }

    @Override
    int version(CredentialView one) {
        return one.version();
    }

    @Override
    void fill(CredentialView one) {
        CredentialFacts facts = one.facts();
        fields.show(facts.earnedOn(), null, null, facts.milestone(), facts.source(), facts.note());
        kind.setValue(facts.kind());
        title.setValue(Words.orEmpty(facts.title()));
        expires.setValue(facts.expiresOn());
        issuerAsked.show(facts.issuer());
        organisation.setValue(facts.organisation() == null ? null : page.desk().organisation(facts.organisation()));
        choose(course, facts.enrolment());
    }

    @Override
    CredentialFacts typed() {
        return new CredentialFacts(
                kind.getValue(),
                fields.from.getValue(),
                expires.getValue(),
                title.getValue(),
                issuerAsked.told(),
                organisation.isEmpty() ? null : organisation.getValue().ref(),
                chosen(course),
                fields.fed(),
                fields.source.getValue(),
                fields.note.getValue());
    }

    @Override
    CredentialFacts facts(CredentialView one) {
        return one.facts();
    }

    @Override
    void add(CredentialFacts typed) {
        page.desk().credentials.add(page.ref(), typed);
    }

    @Override
    void correct(CorrectFact<CredentialFacts> right) {
        page.desk().credentials.correct(right);
    }

    @Override
    List<CredentialView> standing() {
        return page.desk().credentials.of(page.ref(), null, Page.MOST).items();
    }

    @Override
    void into(Answers answers) {
        answers.field("kind", kind)
                .field("title", title)
                .field("earnedOn", fields.from)
                .field("expiresOn", expires)
                .field("issuer", issuer)
                .field("organisation", organisation)
                .field("enrolment", course);
    }

    @Override
    void compare(BothTexts both, CredentialFacts stands, CredentialFacts typed) {
        both.line(words.t("credentials.kind"), kind(stands), kind(typed))
                .line(words.t("credentials.name"), stands.title(), typed.title())
                .line(words.t("credentials.earned-on"), day(stands.earnedOn()), day(typed.earnedOn()))
                .line(words.t("credentials.expires-on"), day(stands.expiresOn()), day(typed.expiresOn()))
                .line(words.t("credentials.issuer"), words.of(stands.issuer()), words.of(typed.issuer()))
                .line(words.t("spell.note"), stands.note(), typed.note());
    }

    private String kind(CredentialFacts one) {
        return one.kind() == null ? null : words.education().of(one.kind());
    }

    private String day(LocalDate day) {
        return day == null ? null : words.day(day);
    }
}
