package org.marram.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.common.Times;

/** Where people lived, while another system tells it anew: what it told before makes way, what others wrote down stays. */
final class HomesTaken {

    private final Map<Ref, HomeSpell> standing;
    private final Map<Long, List<Span>> spans = new HashMap<>();
    private final List<HomeSpell> moved = new ArrayList<>();

    HomesTaken(List<HomeSpell> all, List<TakeHome> said) {
        standing = all.stream().collect(Collectors.toMap(HomeSpell::ref, Function.identity()));
        Set<Ref> toldAnew =
                said.stream().map(TakeHome::home).filter(Objects::nonNull).collect(Collectors.toSet());
        all.stream().filter(home -> !toldAnew.contains(home.ref())).forEach(home -> of(home.personId())
                .add(span(home.from(), home.until())));
    }

    /** As it stands; null where it is new, and where somebody struck it since. */
    HomeSpell before(TakeHome said) {
        return said.home() == null ? null : standing.get(said.home());
    }

    /** Whether it stands from now on: it is not taken back, and they lived nowhere else at the time. */
    boolean fits(TakeHome said) {
        if (said.facts() == null || new Stays(of(said.personId())).overlaps(span(said))) {
            return false;
        }
        return of(said.personId()).add(span(said));
    }

    /** @param home null for none */
    void moves(HomeSpell home) {
        if (home != null) {
            moved.add(home);
        }
    }

    List<HomeSpell> moved() {
        return moved;
    }

    private List<Span> of(long personId) {
        return spans.computeIfAbsent(personId, first -> new ArrayList<>());
    }

    private static Span span(TakeHome said) {
        return span(said.facts().from(), said.facts().until());
    }

    private static Span span(LocalDate from, LocalDate until) {
        return Span.of(SpellKind.HOME, from, until == null ? Times.NO_DAY : until);
    }
}
