package org.marram.years;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a life lies beside the plan, under its lanes: jobs and homes, or what somebody lived on; the newest first.
 *
 * @param name in the reader's language
 */
public record Band(BandKind kind, String name, List<Spell> spells, List<Step> steps) {

    /** One of it as a table tells it. */
    public record Line(String anchor, String title, String state, LocalDate on) {}

    boolean isEmpty() {
        return spells.isEmpty() && steps.isEmpty();
    }

    public List<Line> lines() {
        return Stream.concat(
                        spells.stream()
                                .map(one -> new Line(
                                        one.anchor(), one.title(), one.kind() + " · " + one.lasts(), one.from())),
                        steps.stream().map(one -> new Line(one.anchor(), one.title(), one.state(), one.on())))
                .toList();
    }

    /** Every day on which something begins or ends. */
    Stream<LocalDate> days(LocalDate today) {
        return Stream.concat(
                spells.stream().flatMap(one -> Stream.of(one.from(), one.until() == null ? today : one.until())),
                steps.stream().map(Step::on));
    }
}
