package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.marram.template.Item;
import org.marram.template.ItemChange;
import org.marram.ui.coordinator.parts.Words;

/** What one version says that another one does not, a line for each milestone. */
class TemplateChanges extends UnorderedList {

    private final Words words;

    TemplateChanges(Words words, List<ItemChange> changes) {
        this.words = words;
        addClassName("changes");
        changes.forEach(change -> add(new ListItem(String.join(" · ", said(change)))));
        if (changes.isEmpty()) {
            add(new ListItem(words.t("changes.none")));
        }
    }

    private List<String> said(ItemChange change) {
        Item was = change.was();
        Item now = change.now();
        if (was == null) {
            return List.of(words.t("changes.added", now.title(), words.of(now.offset())));
        }
        if (now == null) {
            return List.of(words.t("changes.gone", was.title()));
        }
        List<String> said = new ArrayList<>();
        if (!was.title().equals(now.title())) {
            said.add(words.t("changes.title", was.title(), now.title()));
        } else {
            said.add(words.t("changes.of", now.title()));
        }
        if (!was.sharesGoal(now)) {
            said.add(words.t("changes.goal", now.goal(), words.of(now.pathway())));
        }
        if (change.moved()) {
            said.add(words.t("changes.moved", words.of(now.offset()), words.of(was.offset())));
        }
        if (change.proof()) {
            said.add(words.t("changes.proof"));
        }
        if (change.waits()) {
            said.add(words.t("changes.waits"));
        }
        return said;
    }
}
