package org.marram.ui.coordinator.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.common.Page;
import org.marram.education.GainFacts;
import org.marram.education.GainView;
import org.marram.fact.FactReason;
import org.marram.ui.coordinator.parts.Words;

/** What somebody has reached on the way, as WIOA counts it. */
class GainsPanel extends SpellPanel<GainView> {

    private final Words words;

    GainsPanel(PersonPage page) {
        super(page, "gain", Matter.GAINS);
        this.words = page.words();
        show(words.t("gains.title"), words.t("gains.add"), words.t("gains.empty"));
    }

    @Override
    Page<GainView> part(String after, int limit) {
        return page().desk().gains.of(page().ref(), after, limit);
    }

    @Override
    List<GainView> earlier() {
        return page().desk().gains.earlier(page().ref());
    }

    @Override
    SpellLine line(GainView gain) {
        GainFacts facts = gain.facts();
        List<String> said = Stream.of(
                        words.t("gains.letter", facts.kind().letter()),
                        gain.course() == null ? null : words.t("credentials.from", words.isolated(gain.course())),
                        wording().of(facts.source()))
                .filter(Objects::nonNull)
                .toList();
        return new SpellLine(
                gain.ref(),
                gain.version(),
                wording().of(facts.kind()),
                words.day(facts.on()),
                false,
                said,
                facts.words(),
                null,
                gain.kept());
    }

    @Override
    void add() {
        new GainSheet(page(), null).open();
    }

    @Override
    void correct(GainView gain) {
        new GainSheet(page(), gain).open();
    }

    @Override
    void strike(SpellLine line, FactReason reason) {
        page().desk().gains.strike(line.ref(), line.version(), reason);
    }
}
