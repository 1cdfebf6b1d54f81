package org.marram.worklist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.common.Times;
import org.marram.person.Known;

/** The lines of one day, laid out: what stands here, what was put off, what comes; each most pressing or next first. */
class WorkBoard {

    /** Most lines shown. */
    static final int MOST_LINES = 200;

    private static final int MOST_COMING = 50;

    private final WorklistViews.Asked asked;
    private final Map<WorkPutOffs.Line, WorkPutOffs.Standing> standing;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<WorkFound> here;
    private final List<WorkFound> wanted;
    private final List<WorkFound> shown;
    private final List<WorkFound> hidden;
    private final List<WorkFound> coming;

    /** @param slips the to-dos, of today and of later days */
    WorkBoard(
            WorklistViews.Asked asked,
            List<WorkFound> found,
            List<WorkFound> slips,
            Map<WorkPutOffs.Line, WorkPutOffs.Standing> standing,
            LocalDate today,
            ZoneId zone) {
        this.asked = asked;
        this.standing = standing;
        this.today = today;
        this.zone = zone;
        Predicate<WorkFound> isPutOff = line -> standing.containsKey(WorkPutOffs.Line.of(line));
        here = Stream.concat(
                        found.stream().filter(isPutOff.negate()),
                        slips.stream().filter(slip -> !slip.on().isAfter(today)))
                .sorted(WorkFound.byPressing(today))
                .toList();
        wanted = here.stream()
                .filter(this::isOfWhomAsked)
                .filter(line -> asked.only() == null || line.kind() == asked.only())
                .toList();
        shown = wanted.stream().limit(MOST_LINES).toList();
        hidden = found.stream()
                .filter(isPutOff)
                .filter(this::isOfWhomAsked)
                .sorted(Comparator.comparing((WorkFound line) -> of(line).untilOn())
                        .thenComparing(WorkFound::objectId))
                .limit(MOST_LINES)
                .toList();
        coming = coming(slips);
    }

    /** The people whose names and words are needed. */
    Set<Long> named() {
        return Stream.of(shown, hidden, coming)
                .flatMap(List::stream)
                .map(WorkFound::subject)
                .filter(Objects::nonNull)
                .map(WorkSubject::personId)
                .collect(Collectors.toSet());
    }

    WorklistView view(Map<Long, Known> known, boolean complete) {
        return new WorklistView(
                today,
                wanted.size(),
                wanted.size() - shown.size(),
                complete,
                counts(here.stream().filter(this::isOfWhomAsked).toList()),
                asked.team() ? coordinators() : List.of(),
                shown.stream()
                        .filter(line -> line.subject() == null)
                        .map(line -> line.line(null, today))
                        .toList(),
                people(known),
                coming.stream().map(line -> coming(line, known)).toList(),
                hidden.stream().map(line -> putOff(line, known)).toList());
    }

    private boolean isOfWhomAsked(WorkFound line) {
        return asked.coordinator() == null
                || line.subject() != null && line.subject().responsible().equals(asked.coordinator());
    }

    private WorkPutOffs.Standing of(WorkFound line) {
        return standing.get(WorkPutOffs.Line.of(line));
    }

    /** To-dos with a later day, and the next milestone and review that no line tells yet. */
    private List<WorkFound> coming(List<WorkFound> slips) {
        List<WorkFound> next = new ArrayList<>(slips.stream()
                .filter(slip -> slip.on().isAfter(today))
                .filter(this::isOfWhomAsked)
                .limit(MOST_COMING)
                .toList());
        next(WorkSubject::nextDueOn, WorkKind.MILESTONE_DUE, today.plusDays(WorkRules.SOON_DAYS))
                .ifPresent(next::add);
        next(WorkSubject::reviewFromOn, WorkKind.REVIEW_DUE, today).ifPresent(next::add);
        next.sort(Comparator.comparing(WorkFound::on).thenComparing(WorkFound::kind));
        return next;
    }

    private Optional<WorkFound> next(Function<WorkSubject, LocalDate> day, WorkKind kind, LocalDate after) {
        return asked.subjects().stream()
                .filter(one -> day.apply(one).isAfter(after) && !day.apply(one).equals(Times.NO_DAY))
                .map(one -> new WorkFound(
                        one, kind, one.planId(), null, null, null, day.apply(one), day.apply(one), false, null))
                .filter(this::isOfWhomAsked)
                .min(Comparator.comparing(WorkFound::on));
    }

    /** In the order of their first lines. */
    private List<WorkPerson> people(Map<Long, Known> known) {
        return grouped(shown.stream().filter(line -> line.subject() != null), WorkFound::subject).entrySet().stream()
                .map(group -> {
                    WorkSubject of = group.getKey();
                    Known person = known.get(of.personId());
                    return new WorkPerson(
                            of.person(),
                            of.code(),
                            person.nameToUse(),
                            of.responsible(),
                            of.responsibleName(),
                            group.getValue().stream()
                                    .map(line -> line.line(person, today))
                                    .toList());
                })
                .toList();
    }

    /** Whoever is responsible for somebody, who has most to do first. */
    private List<WorkCoordinator> coordinators() {
        Map<Ref, List<WorkFound>> lines =
                grouped(here.stream(), line -> line.subject().responsible());
        Stream<WorkSubject> all =
                Stream.concat(asked.subjects().stream(), here.stream().map(WorkFound::subject));
        return grouped(all.distinct(), WorkSubject::responsible).entrySet().stream()
                .map(share -> {
                    List<WorkFound> own = lines.getOrDefault(share.getKey(), List.of());
                    return new WorkCoordinator(
                            share.getKey(),
                            share.getValue().get(0).responsibleName(),
                            share.getValue().size(),
                            own.size(),
                            counts(own));
                })
                .sorted(Comparator.comparing(WorkCoordinator::lines).reversed().thenComparing(WorkCoordinator::name))
                .toList();
    }

    private static <K, T> Map<K, List<T>> grouped(Stream<T> all, Function<T, K> key) {
        return all.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<WorkCount> counts(List<WorkFound> lines) {
        Map<WorkKind, Integer> counts = new EnumMap<>(WorkKind.class);
        lines.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> new WorkCount(one.getKey(), one.getValue()))
                .toList();
    }

    private static WorkComing coming(WorkFound line, Map<Long, Known> known) {
        WorkSubject of = line.subject();
        Known person = of == null ? null : known.get(of.personId());
        return new WorkComing(
                line.on(),
                line.kind(),
                of == null ? null : of.person(),
                of == null ? null : of.code(),
                person == null ? null : person.nameToUse(),
                line.object(),
                line.seal() == null ? null : line.seal().open(person),
                line.version());
    }

    private WorkPutOffLine putOff(WorkFound line, Map<Long, Known> known) {
        Known person = known.get(line.subject().personId());
        WorkPutOffs.Standing putOff = of(line);
        return new WorkPutOffLine(
                putOff.ref(),
                line.subject().person(),
                line.subject().code(),
                person.nameToUse(),
                line.line(person, today),
                putOff.reason(),
                putOff.untilOn(),
                LocalDate.ofInstant(putOff.at(), zone),
                putOff.by());
    }
}
