package org.marram.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.marram.outcome.SpellFact;
import org.marram.plan.MilestoneView;

/** How a milestone goes on that rests on jobs or homes. */
final class Lasting {

    private Lasting() {}

    static Outlook of(MilestoneView milestone, Counters.Count count, List<SpellFact> spells, LocalDate today) {
        List<SpellFact> feeding = spells.stream()
                .filter(spell -> milestone.ref().equals(spell.milestone()) && spell.counts())
                .toList();
        LocalDate first = feeding.stream()
                .map(SpellFact::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate last = feeding.stream()
                .map(spell -> spell.until() == null ? today : spell.until())
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate on = count.reaches(milestone.criterion(), milestone.amount());
        Forecast forecast = milestone.state().isOpen() ? Forecast.of(on, milestone.dueOn(), today) : null;
        return new Outlook(first, last, forecast);
    }
}
