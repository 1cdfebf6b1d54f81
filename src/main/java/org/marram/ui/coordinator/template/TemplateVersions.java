package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.common.Ref;
import org.marram.template.Item;
import org.marram.template.ItemChange;
import org.marram.template.VersionLine;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** The versions of a template, newest first; each can be looked at, with what it changed. */
class TemplateVersions extends Details {

    private final TemplatePage page;
    private final Words words;

    TemplateVersions(TemplatePage page) {
        this.page = page;
        this.words = page.words();
        setId("versions");
        setSummaryText(words.t("versions.title"));
        addOpenedChangeListener(event -> {
            if (event.isOpened() && getContent().findAny().isEmpty()) {
                fill();
            }
        });
    }

    private void fill() {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("facts-list");
        for (VersionLine version :
                page.desk().templates.versions(page.template().ref())) {
            String when = words.day(version.createdAt());
            var look = Press.quiet("look-" + version.number(), words.t("versions.look"), () -> look(version.number()));
            look.setAriaLabel(words.t("versions.look-at", version.number()));
            lines.add(new ListItem(
                    Parts.span("name", words.t("templates.version", version.number())),
                    Parts.said(
                            "soft",
                            version.createdBy() == null ? when : words.t("versions.by", when, version.createdBy())),
                    look));
        }
        add(lines);
    }

    private void look(int number) {
        Ref ref = page.template().ref();
        List<Item> items = page.desk().templates.version(ref, number);
        Div changes = new Div();
        if (number > 1) {
            changes.add(
                    new H3(words.t("versions.changed", number - 1)),
                    new TemplateChanges(
                            words, ItemChange.between(page.desk().templates.version(ref, number - 1), items)));
        }
        Sheet sheet = new Sheet("version-sheet", words.t("templates.version", number));
        sheet.addClassName("wide");
        sheet.with(changes, TemplateGoals.of(items, words))
                .leaves(words.t("close"))
                .open();
    }
}
