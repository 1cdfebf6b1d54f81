package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;
import org.marram.update.NewerVersion;
import org.marram.update.TakeVersion;
import org.marram.update.UpdateItem;
import org.marram.update.UpdateKind;
import org.marram.update.UpdateNeed;
import org.marram.update.UpdatePreview;

/** What a later version of a template would change in this plan. Only what is ticked is taken; nothing else moves. */
class UpdateSheet extends Sheet {

    private final PersonPage page;
    private final Words words;
    private final Div items = new Div();
    private final Map<Ref, Checkbox> ticks = new LinkedHashMap<>();
    private NewerVersion version;

    UpdateSheet(PersonPage page, NewerVersion newer) {
        super("update-sheet", page.words().t("update.title", newer.name()));
        this.page = page;
        this.words = page.words();
        this.version = newer;
        addClassName("wide");
        items.setId("update-items");
        with(new Paragraph(words.t("update.explain")), items).does(words.t("update.do"), this::take);
        look();
    }

    private void look() {
        new Answers(notice()).to(() -> page.desk().templateUpdates.preview(page.ref(), version.use()), this::show);
    }

    private void show(UpdatePreview preview) {
        version = preview.version();
        items.removeAll();
        ticks.clear();
        for (UpdateKind kind : UpdateKind.values()) {
            List<UpdateItem> of =
                    preview.items().stream().filter(item -> item.kind() == kind).toList();
            if (!of.isEmpty()) {
                UnorderedList lines = new UnorderedList();
                lines.addClassName("facts-list");
                of.forEach(item -> lines.add(new ListItem(line(item))));
                items.add(new H3(of(kind)), lines);
            }
        }
        if (preview.items().isEmpty()) {
            items.add(new Paragraph(words.t("update.nothing")));
        }
    }

    private String of(UpdateKind kind) {
        return switch (kind) {
            case ADDED -> words.t("update.added");
            case CHANGED -> words.t("update.changed");
            case BY_HAND -> words.t("update.by-hand");
            case GONE -> words.t("update.gone");
        };
    }

    private Component line(UpdateItem item) {
        Div said = Parts.div("body", Parts.said("name", item.newTitle() == null ? item.title() : item.newTitle()));
        if (item.title() != null && item.newTitle() != null && !item.title().equals(item.newTitle())) {
            said.add(Parts.said("soft", words.t("update.was", item.title())));
        }
        said.add(Parts.span("soft", when(item)));
        if (item.proof() != null && item.newProof() != null && !item.proof().equals(item.newProof())) {
            said.add(Parts.span("soft", words.t("update.proof", words.of(item.newProof()), words.of(item.proof()))));
        }
        if (!item.needs().equals(item.newNeeds())) {
            said.add(Parts.said("soft", waits(item)));
        }
        if (!item.kind().canBeTaken()) {
            return said;
        }
        Checkbox tick = new Checkbox();
        tick.setId("take-" + (ticks.size() + 1));
        tick.setAriaLabel(item.newTitle());
        ticks.put(item.key(), tick);
        return Parts.div("tick", tick, said);
    }

    private String when(UpdateItem item) {
        if (item.newDueOn() == null) {
            return words.t("milestone.due", words.day(item.dueOn()));
        }
        return item.dueOn() == null || item.dueOn().equals(item.newDueOn())
                ? words.t("milestone.due", words.day(item.newDueOn()))
                : words.t("update.moved", words.day(item.newDueOn()), words.day(item.dueOn()));
    }

    /** "Waits for: Papers, Keys, instead of: Papers". */
    private String waits(UpdateItem item) {
        return item.needs().isEmpty()
                ? words.t("update.waits", titles(item.newNeeds()))
                : words.t("update.waits-instead", titles(item.newNeeds()), titles(item.needs()));
    }

    private String titles(List<UpdateNeed> needs) {
        return needs.isEmpty()
                ? words.t("update.waits-none")
                : needs.stream().map(UpdateNeed::title).collect(Collectors.joining(", "));
    }

    private void take() {
        List<Ref> taken = ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        new Answers(notice())
                .when("prerequisite-circle", refusal -> page.opened().circle(refusal))
                .when("template-changed", refusal -> again())
                .when("changed-meanwhile", refusal -> again())
                .to(
                        () -> page.desk()
                                .templateUpdates
                                .take(new TakeVersion(page.ref(), version.use(), version.newer(), taken)),
                        () -> {
                            close();
                            page.saved(Matter.PLAN, Matter.TEMPLATES);
                        });
    }

    private Component[] again() {
        look();
        return new Component[0];
    }
}
