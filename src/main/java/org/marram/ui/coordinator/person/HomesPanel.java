package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.contextmenu.SubMenu;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.Act;
import org.marram.address.AddressView;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.fact.FactReason;
import org.marram.fact.YesNo;
import org.marram.outcome.CorrectHome;
import org.marram.outcome.EndHome;
import org.marram.outcome.HomeEnd;
import org.marram.outcome.HomeFacts;
import org.marram.outcome.HomeView;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Undo;

/** Home: what kind of place, one after the other, and never where. */
class HomesPanel extends SpellPanel<HomeView> {

    private final Words words;

    /** Of which homes an address is kept, by version; nothing for whoever may not have one shown. */
    private final Map<Ref, Integer> addresses;

    HomesPanel(PersonPage page) {
        super(page, "home", Matter.HOMES);
        this.words = page.words();
        this.addresses = page.desk().may(Act.LIST_ADDRESSES)
                ? page.desk().addresses.of(page.ref()).stream()
                        .collect(Collectors.toMap(AddressView::home, AddressView::version))
                : Map.of();
        show(words.t("homes.add"), words.t("homes.empty"));
    }

    @Override
    Page<HomeView> part(String after, int limit) {
        return page().desk().homes.of(page().ref(), after, limit);
    }

    @Override
    List<HomeView> earlier() {
        return page().desk().homes.earlier(page().ref());
    }

    @Override
    SpellLine line(HomeView home) {
        HomeFacts facts = home.facts();
        List<String> said = Stream.of(
                        facts.situation().isStable() ? words.t("homes.stable") : null,
                        facts.subsidy() == null
                                ? null
                                : wording()
                                        .answered(
                                                words.t("homes.subsidy"),
                                                facts.subsidy(),
                                                wording().of(facts.subsidy())),
                        asked("homes.tenancy-words", facts.ownTenancy()),
                        asked("homes.safe-own-words", facts.safeOwn()),
                        asked("homes.safe-worker-words", facts.safeWorker()),
                        facts.endReason() == null || facts.endReason() == HomeEnd.NOT_ASKED
                                ? null
                                : words.t("spell.ended-because", wording().of(facts.endReason())),
                        home.kept().replacedAt() == null && addresses.containsKey(home.ref())
                                ? words.t("homes.address-kept")
                                : null,
                        wording().of(facts.source()))
                .filter(Objects::nonNull)
                .toList();
        return new SpellLine(
                home.ref(),
                home.version(),
                words.spells().of(facts.situation()),
                words.lasts(facts.from(), facts.until()),
                facts.until() == null,
                said,
                null,
                facts.note(),
                home.kept());
    }

    @Override
    void further(SubMenu menu, HomeView home) {
        Integer version = addresses.get(home.ref());
        if (version == null) {
            menu.addItem(words.t("homes.address-keep"), event -> new AddressSheet(page(), home.ref(), 0).open());
            return;
        }
        menu.addItem(words.t("homes.address-show"), event -> new AddressLookSheet(page(), home.ref()).open());
        menu.addItem(words.t("homes.address-change"), event -> new AddressSheet(page(), home.ref(), version).open());
        menu.addItem(words.t("homes.address-remove"), event -> askToRemove(home.ref(), version));
    }

    private void askToRemove(Ref home, int version) {
        new AskSheet(page(), "address-remove-sheet", words.t("homes.address-remove"), words.t("address.remove-explain"))
                .changes(Matter.HOMES)
                .then(
                        words.t("homes.address-remove"),
                        () -> page().desk().addresses.remove(home, version))
                .open();
    }

    private String asked(String key, YesNo answer) {
        return answer == YesNo.NOT_ASKED ? null : words.t(key, wording().of(answer));
    }

    @Override
    void add() {
        new HomeSheet(page(), null).open();
    }

    @Override
    void correct(HomeView home) {
        new HomeSheet(page(), home).open();
    }

    @Override
    void end(HomeView home) {
        new EndSpellSheet<>(this, "end-home-sheet", words.t("homes.last-day"), List.of(HomeEnd.values()), wording()::of)
                .ends((sheet, on, reason) -> {
                    int version =
                            page().desk().homes.end(new EndHome(home.ref(), home.version(), on, reason, sheet.note()));
                    Undo.offer("end-undo", words.t("spell.ended-now"), words.t("undo"), () -> goesOn(home, version));
                })
                .open();
    }

    private void goesOn(HomeView home, int version) {
        undone(() ->
                page().desk().homes.correct(new CorrectHome(home.ref(), version, home.facts(), FactReason.MISTAKE)));
    }

    @Override
    void strike(SpellLine line, FactReason reason) {
        page().desk().homes.strike(line.ref(), line.version(), reason);
    }
}
