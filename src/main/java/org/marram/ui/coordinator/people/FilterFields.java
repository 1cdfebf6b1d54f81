package org.marram.ui.coordinator.people;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.Act;
import org.marram.access.Colleague;
import org.marram.access.Role;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.CaseloadSort;
import org.marram.common.Ref;
import org.marram.template.Pathway;
import org.marram.ui.coordinator.parts.CareWords;

/** The fields that narrow the list; each says what it does without a label, and what is left alone narrows nothing. */
class FilterFields extends Div {

    private static final List<Integer> DUE = List.of(0, 7, 14, 30, 90);
    private static final List<Integer> NOT_SEEN = List.of(14, 30, 60, 90, 180);

    private final CareWords words;
    private final List<Colleague> team;
    private final Select<Integer> due;
    private final Checkbox overdue;
    private final Checkbox reviewDue;
    private final Select<Integer> notSeen;
    private final Map<String, String> ways;
    private final Select<String> pathway;
    private final Select<Ref> responsible;
    private final Select<Boolean> closed;
    private final Select<CaseloadSort> sort;
    private boolean filling;

    FilterFields(Desk desk, CareWords words, Consumer<CaseloadFilter> changed) {
        this.words = words;
        this.team = desk.current.actor().role() == Role.SUPERVISOR && desk.may(Act.LIST_COLLEAGUES)
                ? desk.colleagues.list().stream().filter(Colleague::ownTeam).toList()
                : List.of();
        this.ways = desk.templates.pathways().stream()
                .collect(Collectors.toMap(Pathway::code, words.words()::of, (one, other) -> one, LinkedHashMap::new));
        addClassName("filter-fields");
        due = select("filter-due", words.t("filter.due"), DUE, words::dueIn, words.t("filter.due-any"));
        overdue = new Checkbox(words.t("late"));
        overdue.setId("filter-overdue");
        reviewDue = new Checkbox(words.t("filter.review-due"));
        reviewDue.setId("filter-review-due");
        notSeen = select(
                "filter-not-seen", words.t("filter.contact"), NOT_SEEN, words::notSeen, words.t("filter.contact-any"));
        pathway = select(
                "filter-pathway", words.t("goal.pathway"), ways.keySet(), ways::get, words.t("filter.pathway-any"));
        responsible = select(
                "filter-responsible",
                words.t("person.responsible"),
                team.stream().map(Colleague::ref).toList(),
                this::name,
                words.t("filter.responsible-any"));
        responsible.setVisible(!team.isEmpty());
        closed = select(
                "filter-closed",
                words.t("plan.title"),
                List.of(true),
                on -> words.t("filter.closed"),
                words.t("filter.open"));
        sort = select("filter-sort", words.t("filter.sort"), List.of(CaseloadSort.values()), words::of, null);
        add(due, notSeen, pathway, responsible, closed, sort, overdue, reviewDue);
        Stream.<HasValue<?, ?>>of(due, overdue, reviewDue, notSeen, pathway, responsible, closed, sort)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (!filling) {
                        changed.accept(filter());
                    }
                }));
    }

    /** Shows this filter, without saying that anything changed. */
    void show(CaseloadFilter filter) {
        filling = true;
        put(due, DUE, filter.dueInDays());
        overdue.setValue(filter.overdue());
        reviewDue.setValue(filter.reviewDue());
        put(notSeen, NOT_SEEN, filter.notSeenDays());
        pathway.setValue(ways.containsKey(filter.pathway()) ? filter.pathway() : null);
        responsible.setValue(
                team.stream().anyMatch(one -> one.ref().equals(filter.responsible())) ? filter.responsible() : null);
        closed.setValue(filter.closed() ? true : null);
        sort.setValue(filter.sort());
        filling = false;
    }

    /** The display name of whose people are shown; null for everybody's. */
    String responsibleName(CaseloadFilter filter) {
        return filter.responsible() == null ? null : name(filter.responsible());
    }

    /** The words for the pathway, of one that is no longer used its code; null for all. */
    String pathwayName(CaseloadFilter filter) {
        return filter.pathway() == null ? null : ways.getOrDefault(filter.pathway(), filter.pathway());
    }

    private CaseloadFilter filter() {
        return new CaseloadFilter(
                due.getValue(),
                overdue.getValue(),
                reviewDue.getValue(),
                notSeen.getValue(),
                pathway.getValue(),
                responsible.getValue(),
                Boolean.TRUE.equals(closed.getValue()),
                sort.getValue());
    }

    private String name(Ref account) {
        return team.stream()
                .filter(one -> one.ref().equals(account))
                .map(Colleague::name)
                .findFirst()
                .orElse(words.t("filter.responsible-gone"));
    }

    /** A number that another system kept stands beside the usual ones. */
    private static void put(Select<Integer> select, List<Integer> usual, Integer value) {
        if (value != null && !usual.contains(value)) {
            List<Integer> all = new ArrayList<>(usual);
            all.add(value);
            select.setItems(all.stream().sorted().toList());
        }
        select.setValue(value);
    }

    private static <T> Select<T> select(
            String id, String label, Collection<T> choices, Function<T, String> said, String none) {
        Select<T> select = new Select<>();
        select.setId(id);
        select.setAriaLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? none : said.apply(choice));
        if (none != null) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(none);
            select.setPlaceholder(none);
        }
        return select;
    }
}
