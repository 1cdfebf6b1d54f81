package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.document.DocumentView;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialView;
import org.marram.fact.FactReason;
import org.marram.plan.MilestoneView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;

/** What somebody has earned on paper. */
class CredentialsPanel extends SpellPanel<CredentialView> {

    /** Days before it runs out, from which on one says how many are left. */
    private static final int SOON = 60;

    private final Words words;
    private final LocalDate today;

    /** Read once where there is something that they can prove. */
    private List<DocumentView> documents;

    CredentialsPanel(PersonPage page) {
        super(page, "credential", Matter.CREDENTIALS);
        this.words = page.words();
        this.today = LocalDate.now(page.desk().clock);
        show(words.t("credentials.title"), words.t("credentials.add"), words.t("credentials.empty"));
    }

    @Override
    Page<CredentialView> part(String after, int limit) {
        return page().desk().credentials.of(page().ref(), after, limit);
    }

    @Override
    List<CredentialView> earlier() {
        return page().desk().credentials.earlier(page().ref());
    }

    @Override
    SpellLine line(CredentialView one) {
        CredentialFacts facts = one.facts();
        List<String> said = Stream.of(
                        words.education().of(facts.kind()),
                        facts.expiresOn() == null
                                        || isNearlyOver(facts) && one.kept().replacedAt() == null
                                ? null
                                : words.t("credentials.until", words.day(facts.expiresOn())),
                        one.organisationName() == null
                                ? wording()
                                        .why(
                                                words.t("credentials.issuer"),
                                                facts.issuer().answer())
                                : null,
                        one.course() == null ? null : words.t("credentials.from", words.isolated(one.course())),
                        facts.milestone() == null
                                ? null
                                : page().opened()
                                        .milestone(facts.milestone())
                                        .map(MilestoneView::title)
                                        .map(title -> words.t("credentials.proves", words.isolated(title)))
                                        .orElse(null),
                        wording().of(facts.source()))
                .filter(Objects::nonNull)
                .toList();
        return new SpellLine(
                one.ref(),
                one.version(),
                facts.title() == null ? words.t("note.unreadable") : facts.title(),
                words.day(facts.earnedOn()),
                false,
                said,
                one.organisationName() == null ? facts.issuer().words() : one.organisationName(),
                facts.note(),
                one.kept());
    }

    /** When it runs out, where that is near, and the papers that show it. */
    @Override
    Component beneath(CredentialView one) {
        Div beneath = new Div();
        beneath.addClassName("proofs");
        if (isNearlyOver(one.facts())) {
            beneath.add(Parts.attention(runsOut(one.facts().expiresOn())));
        }
        documents().stream()
                .filter(document -> one.ref().equals(document.aboutRef()))
                .forEach(document -> beneath.add(new ProofLine(page(), document)));
        return beneath.getComponentCount() == 0 ? null : beneath;
    }

    private boolean isNearlyOver(CredentialFacts facts) {
        return facts.expiresOn() != null && !facts.expiresOn().isAfter(today.plusDays(SOON));
    }

    private String runsOut(LocalDate on) {
        return on.isAfter(today)
                ? words.t("credentials.runs-out", ChronoUnit.DAYS.between(today, on), words.day(on))
                : words.t("credentials.ran-out", words.day(on));
    }

    private List<DocumentView> documents() {
        if (documents == null) {
            documents = page().desk().documents.of(page().ref());
        }
        return documents;
    }

    @Override
    void further(SubMenu menu, CredentialView one) {
        if (page().desk().may(Act.KEEP_DOCUMENT)) {
            menu.addItem(
                    words.t("credentials.attach"), event -> new AttachSheet(page(), one.ref(), documents()).open());
        }
    }

    @Override
    void add() {
        new CredentialSheet(page(), null).open();
    }

    @Override
    void correct(CredentialView one) {
        new CredentialSheet(page(), one).open();
    }

    @Override
    void strike(SpellLine line, FactReason reason) {
        page().desk().credentials.strike(line.ref(), line.version(), reason);
    }
}
