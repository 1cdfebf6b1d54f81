package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.fact.FactReason;
import org.marram.fact.Kept;
import org.marram.outcome.Situation;
import org.marram.project.HelpView;
import org.marram.project.StayReason;
import org.marram.project.StayView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** In which projects somebody is or was, as the programme counts people, and what help they got there. */
class StaysPanel extends SpellPanel<StayView> {

    private static final int FEW = 3;

    private final Words words;
    private final Map<Ref, List<HelpView>> helps;

    StaysPanel(PersonPage page) {
        super(page, "stay", Matter.STAYS);
        this.words = page.words();
        this.helps = page.desk().helps.of(page.ref(), null, Page.MOST).items().stream()
                .collect(Collectors.groupingBy(HelpView::stay));
        show(words.t("stays.add"), words.t("stays.empty"));
    }

    /** There are never more than a hundred: the next part begins where the last one ended. */
    @Override
    Page<StayView> part(String after, int limit) {
        List<StayView> all = page().desk().projects.of(page().ref());
        int from = after == null ? 0 : Integer.parseInt(after);
        int until = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, until), until < all.size() ? String.valueOf(until) : null);
    }

    @Override
    List<StayView> earlier() {
        return page().desk().projects.earlier(page().ref());
    }

    @Override
    SpellLine line(StayView stay) {
        List<String> said = Stream.of(
                        told("stays.from-words", stay.situation(), stay.situationCame()),
                        told("stays.to-words", stay.destination(), stay.destinationCame()))
                .filter(Objects::nonNull)
                .toList();
        FactReason reason = stay.reason() == null
                ? null
                : stay.reason().isOurs() ? FactReason.valueOf(stay.reason().name()) : FactReason.LEARNED_MORE;
        return new SpellLine(
                stay.ref(),
                stay.version(),
                stay.project(),
                words.lasts(stay.entry(), stay.exit()),
                stay.exit() == null,
                said,
                null,
                null,
                new Kept(stay.keptBy(), stay.keptAt(), stay.replacedBy(), stay.replacedAt(), reason));
    }

    /** As it came, where nobody here knows the code; null where nothing was said. */
    private String told(String key, Integer code, String came) {
        String place =
                code == null ? came : Situation.of(code).map(words.spells()::of).orElse(came);
        return place == null ? null : words.t(key, place);
    }

    @Override
    Component beneath(StayView stay) {
        List<HelpView> given = helps.getOrDefault(stay.ref(), List.of());
        if (given.isEmpty()) {
            return null;
        }
        Div all = Parts.div("helps");
        given.stream().limit(FEW).forEach(help -> all.add(help(help)));
        if (given.size() > FEW) {
            all.add(Parts.span("soft", words.t("help.more", given.size() - FEW)));
        }
        return all;
    }

    private Component help(HelpView help) {
        Div line = Parts.div("actions", Parts.span("soft", words.t("help.line", words.day(help.on()), words.of(help))));
        if (changes()) {
            line.add(Press.quiet("take-back-" + help.ref(), words.t("spell.strike"), () -> takeBack(help)));
        }
        return line;
    }

    private void takeBack(HelpView help) {
        new AskSheet(
                        page(),
                        "take-back-sheet",
                        words.t("spell.strike"),
                        words.t("spell.strike-explain", words.of(help)))
                .changes(Matter.STAYS)
                .then(
                        words.t("reason"),
                        List.of(FactReason.values()),
                        wording()::of,
                        words.t("spell.strike"),
                        reason -> page().desk().stays.takeBack(help.ref(), why(reason)))
                .open();
    }

    @Override
    void further(SubMenu menu, StayView stay) {
        menu.addItem(words.t("help.add"), event -> new HelpSheet(page(), stay).open());
    }

    @Override
    void add() {
        new StaySheet(page(), null).open();
    }

    @Override
    void end(StayView stay) {
        new LeftSheet(page(), stay).open();
    }

    @Override
    void correct(StayView stay) {
        new StaySheet(page(), stay).open();
    }

    @Override
    void strike(SpellLine line, FactReason reason) {
        page().desk().stays.strike(line.ref(), line.version(), why(reason));
    }

    static StayReason why(FactReason reason) {
        return reason == null ? null : StayReason.valueOf(reason.name());
    }
}
