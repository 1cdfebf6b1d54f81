package org.marram.income;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.marram.common.Checks;
import org.marram.common.Currencies;
import org.marram.common.Horizon;
import org.marram.fact.YesNo;

/** What is said of what somebody lives on must hold together. Whatever was left open counts as not asked. */
record IncomeChecks(LocalDate today) {

    private static final int NOTE = 1_000;

    /** The same with clean words and nothing left open. Refuses with everything found. */
    IncomeFacts checked(IncomeFacts asked) {
        Checks checks = new Checks();
        if (checks.present("on", asked.on()) != null) {
            checks.that(!asked.on().isAfter(today), "on", "in-the-future");
            checks.that(Horizon.holds(asked.on(), today), "on", "out-of-range");
        }
        List<IncomeLine> lines = lines(checks, asked.lines());
        amounts(checks, asked, lines);
        boolean some = asked.totalMinor() != null && asked.totalMinor() > 0;
        YesNo told = asked.anyIncome() == null && some ? YesNo.YES : asked.anyIncome();
        YesNo anyIncome = any(checks, "anyIncome", told, has(lines, false));
        checks.that(!some || anyIncome == YesNo.YES, "total", "not-possible");
        IncomeFacts clean = new IncomeFacts(
                asked.on(),
                checks.present("stage", asked.stage()),
                anyIncome,
                asked.totalMinor(),
                asked.currency(),
                any(checks, "anyBenefit", asked.anyBenefit(), has(lines, true)),
                lines,
                checks.present("source", asked.source()),
                checks.optional("note", asked.note(), NOTE));
        checks.refuseFaults();
        return clean;
    }

    /** Those of which something was said, each once, in their order. */
    private static List<IncomeLine> lines(Checks checks, List<IncomeLine> asked) {
        List<IncomeLine> said = Objects.requireNonNullElse(asked, List.<IncomeLine>of()).stream()
                .filter(line -> line != null && (line.kind() == null || line.answer() != YesNo.NOT_ASKED))
                .toList();
        boolean whole = said.stream().allMatch(line -> line.kind() != null && line.answer() != null);
        checks.that(whole, "lines", "required");
        checks.that(said.stream().map(IncomeLine::kind).distinct().count() == said.size(), "lines", "not-possible");
        return whole
                ? said.stream().sorted(Comparator.comparing(IncomeLine::kind)).toList()
                : List.of();
    }

    private static void amounts(Checks checks, IncomeFacts asked, List<IncomeLine> lines) {
        long sum = 0;
        for (IncomeLine line : lines) {
            Integer minor = line.minor();
            checks.that(
                    minor == null || line.answer() == YesNo.YES && !line.kind().isBenefit(), "amount", "not-possible");
            checks.that(minor == null || minor >= 0 && minor <= IncomeFacts.MOST, "amount", "out-of-range");
            sum += minor == null ? 0 : minor;
        }
        Integer total = asked.totalMinor();
        checks.that(total == null || total >= 0 && total <= IncomeFacts.MOST, "total", "out-of-range");
        checks.that(total == null || total >= sum, "total", "less-than-parts");
        boolean told = total != null || lines.stream().anyMatch(line -> line.minor() != null);
        checks.that(!told || asked.currency() != null, "currency", "required");
        checks.that(told || asked.currency() == null, "currency", "not-possible");
        checks.that(asked.currency() == null || Currencies.isKnown(asked.currency()), "currency", "unknown");
    }

    /** Where there is one of them, there is any; where there is none at all, there is not one of them. */
    private static YesNo any(Checks checks, String field, YesNo asked, boolean has) {
        checks.that(!has || asked == null || asked == YesNo.YES, field, "not-possible");
        return has ? YesNo.YES : Objects.requireNonNullElse(asked, YesNo.NOT_ASKED);
    }

    private static boolean has(List<IncomeLine> lines, boolean benefit) {
        return lines.stream()
                .anyMatch(line -> line.answer() == YesNo.YES && line.kind().isBenefit() == benefit);
    }
}
