package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.marram.template.PathwayLine;
import org.marram.template.RenamePathway;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;
import org.marram.ui.shell.Undo;

/** The programme's own pathways: added, renamed, retired. Those that every programme has are only named. */
class PathwaysSheet extends Sheet {

    private final Desk desk;
    private final Words words;
    private final Div list = new Div();
    private final TextField name;

    PathwaysSheet(TemplatesView view) {
        super("pathways-sheet", view.words().t("pathways.title"));
        this.desk = view.desk();
        this.words = view.words();
        list.setId("pathways");
        name = new TextField(words.t("pathways.name"));
        name.setId("pathway-name");
        with(new Paragraph(words.t("pathways.explain")), list, name)
                .leaves(words.t("close"))
                .does(words.t("pathways.add"), this::create);
        show();
    }

    private void show() {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("facts-list");
        int number = 0;
        for (PathwayLine line : desk.pathways.all()) {
            number++;
            lines.add(line.isOwn() ? own(line, number) : new ListItem(Parts.lane(line.pathway(), words)));
        }
        list.removeAll();
        list.add(lines);
    }

    private ListItem own(PathwayLine line, int number) {
        String called = line.pathway().ownName();
        ListItem item = new ListItem(Parts.said("name", called));
        if (line.retired()) {
            item.add(
                    Parts.span("soft", words.t("pathways.retired")),
                    act("pathway-restore-" + number, "template-page.restore", called, () -> restore(line)));
            return item;
        }
        Div acts = Parts.div("actions");
        acts.add(
                act("pathway-rename-" + number, "template-page.rename", called, () -> rename(item, line, number)),
                act("pathway-retire-" + number, "template-page.retire", called, () -> retire(line)));
        item.add(acts);
        return item;
    }

    private Component act(String id, String label, String called, Runnable action) {
        var button = Press.quiet(id, words.t(label), action);
        button.setAriaLabel(words.t("pathways.what", words.t(label), called));
        return button;
    }

    private void create() {
        new Answers(notice()).field("name", name).to(() -> desk.pathways.create(name.getValue()), code -> {
            name.clear();
            show();
        });
    }

    private void rename(ListItem item, PathwayLine line, int number) {
        TextField other = new TextField(words.t("pathways.name"));
        other.setId("pathway-other-" + number);
        other.setValue(line.pathway().ownName());
        item.removeAll();
        item.add(other, Press.plain("pathway-save-" + number, words.t("save"), () -> new Answers(notice())
                .field("name", other)
                .to(
                        () -> desk.pathways.rename(
                                new RenamePathway(line.pathway().code(), line.version(), other.getValue())),
                        version -> show())));
        other.focus();
    }

    private void retire(PathwayLine line) {
        new Answers(notice()).to(() -> desk.pathways.retire(line.pathway().code()), version -> {
            show();
            Undo.offer(
                    "pathway-undo",
                    words.t("template-page.retired-now", line.pathway().ownName()),
                    words.t("undo"),
                    () -> restore(line));
        });
    }

    private void restore(PathwayLine line) {
        new Answers(notice()).to(() -> desk.pathways.restore(line.pathway().code()), version -> show());
    }
}
