package org.marram.ui.coordinator;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.common.Page;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialView;
import org.marram.fact.FactReason;
import org.marram.plan.MilestoneView;

/** What somebody has earned on paper. */
class CredentialsPanel extends SpellPanel<CredentialView> {

    private final Words words;

    CredentialsPanel(PersonPage page) {
        super(page, "credential");
        this.words = page.words();
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
                        facts.expiresOn() == null ? null : words.t("credentials.until", words.day(facts.expiresOn())),
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
