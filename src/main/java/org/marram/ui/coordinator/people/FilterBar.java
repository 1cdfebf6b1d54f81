package org.marram.ui.coordinator.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.marram.caseload.CaseloadFilter;
import org.marram.caseload.FilterView;
import org.marram.caseload.KeepFilter;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Undo;

/** Above the list: the kept filters, one press each, and folded below them the fields that narrow it. */
class FilterBar extends Div {

    private final Desk desk;
    private final CareWords words;
    private final Notice notice;
    private final Consumer<CaseloadFilter> changed;
    private final Div kept = Parts.div("kept");
    private final FilterFields fields;
    private final Details details = new Details();
    private final Div own = Parts.div("actions");
    private List<FilterView> filters;
    private CaseloadFilter filter;

    FilterBar(Desk desk, CareWords words, Notice notice, CaseloadFilter now, Consumer<CaseloadFilter> changed) {
        this.desk = desk;
        this.words = words;
        this.notice = notice;
        this.changed = changed;
        addClassName("filter-bar");
        fields = new FilterFields(desk, words, this::use);
        details.setId("filter");
        details.add(fields, own);
        kept.setId("kept");
        kept.getElement().setAttribute("role", "group").setAttribute("aria-label", words.t("filter.kept"));
        filters = desk.filters.own();
        filter = now == null
                ? filters.stream()
                        .filter(FilterView::start)
                        .map(FilterView::filter)
                        .findFirst()
                        .orElse(CaseloadFilter.ALL)
                : now;
        add(kept, details);
        show();
    }

    CaseloadFilter filter() {
        return filter;
    }

    private void use(CaseloadFilter other) {
        filter = other;
        show();
        changed.accept(other);
    }

    private void show() {
        fields.show(filter);
        kept.removeAll();
        kept.add(chip("kept-all", words.t("filter.all"), CaseloadFilter.ALL));
        for (int number = 0; number < filters.size(); number++) {
            FilterView one = filters.get(number);
            kept.add(chip("kept-" + (number + 1), one.label(), one.filter()));
        }
        String said = words.of(filter, fields.pathwayName(filter), fields.responsibleName(filter));
        details.setSummaryText(said.isEmpty() ? words.t("filter.title") : words.t("filter.by", said));
        own.removeAll();
        Optional<FilterView> same = current();
        if (same.isPresent()) {
            own.add(
                    Press.quiet("filter-rename", words.t("filter.rename"), () -> rename(same.get())),
                    Press.quiet(
                            "filter-start",
                            words.t(same.get().start() ? "filter.start-no" : "filter.start"),
                            () -> start(same.get())),
                    Press.quiet("filter-remove", words.t("filter.remove"), () -> remove(same.get())));
        } else if (!filter.equals(CaseloadFilter.ALL)) {
            own.add(
                    Press.quiet("filter-keep", words.t("filter.keep"), this::keep),
                    Press.quiet("filter-clear", words.t("filter.clear"), () -> use(CaseloadFilter.ALL)));
        }
    }

    private Button chip(String id, String label, CaseloadFilter its) {
        Button chip = Press.plain(id, label, () -> use(its));
        chip.addClassName("chip");
        chip.getElement().setAttribute("dir", "auto").setAttribute("aria-pressed", String.valueOf(its.equals(filter)));
        return chip;
    }

    private Optional<FilterView> current() {
        return filters.stream().filter(one -> one.filter().equals(filter)).findFirst();
    }

    private void keep() {
        new FilterSheet(
                        words,
                        words.t("filter.keep"),
                        "",
                        true,
                        (label, start, sheet) -> sheet.stores(
                                () -> desk.filters.keep(new KeepFilter(label, start, filter)), this::reload))
                .open();
    }

    private void rename(FilterView one) {
        new FilterSheet(
                        words,
                        words.t("filter.rename"),
                        one.label(),
                        false,
                        (label, start, sheet) ->
                                sheet.stores(() -> desk.filters.rename(one.ref(), label), this::reload))
                .open();
    }

    private void start(FilterView one) {
        new Answers(notice).to(() -> desk.filters.start(one.ref(), !one.start()), this::reload);
    }

    private void remove(FilterView one) {
        new Answers(notice).to(() -> desk.filters.remove(one.ref()), () -> {
            reload();
            Undo.offer("filter-undo", words.t("filter.removed", one.label()), words.t("undo"), () -> new Answers(notice)
                    .to(
                            () -> desk.filters.keep(new KeepFilter(one.label(), one.start(), one.filter())),
                            ref -> reload()));
        });
    }

    private void reload() {
        filters = desk.filters.own();
        show();
    }
}
