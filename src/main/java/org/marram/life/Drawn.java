package org.marram.life;

import java.util.List;
import org.marram.income.IncomeFact;
import org.marram.outcome.SpellFact;

/** What a picture of the years shows of a life: the newest 400 jobs, homes and incomes that have begun, the newest first. */
public record Drawn(List<SpellFact> spells, List<IncomeFact> incomes) {

    public static final Drawn NOTHING = new Drawn(List.of(), List.of());
}
