package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** Asks once, calmly, before something is taken away or said for good; with a reason to choose where one is kept. */
class AskSheet extends Sheet {

    private final PersonPage page;
    private Matter[] changed = {};
    private Runnable afterwards = () -> {};

    AskSheet(PersonPage page, String id, String title, String explanation) {
        super(id, title);
        this.page = page;
        with(new Paragraph(explanation));
    }

    /** What is otherwise once it was done; everything where it is not said. */
    AskSheet changes(Matter... matters) {
        changed = matters;
        return this;
    }

    /** Does it, closes, and shows the page as it stands then. */
    AskSheet then(String label, Runnable act) {
        does(label, () -> new Answers(notice()).to(act, this::done));
        return this;
    }

    /** As {@link #then}, with a reason among these. */
    <R> AskSheet then(String question, List<R> reasons, Function<R, String> words, String label, Consumer<R> act) {
        RadioButtonGroup<R> reason = Parts.choice("reason", question, reasons, words);
        reason.setRequiredIndicatorVisible(true);
        with((Component) reason);
        does(label, () -> new Answers(notice())
                .field("reason", reason)
                .to(() -> act.accept(reason.getValue()), this::done));
        return this;
    }

    /** What to do when it was done and the page shows it: offer to undo it. */
    AskSheet afterwards(Runnable act) {
        afterwards = act;
        return this;
    }

    private void done() {
        close();
        page.saved(changed);
        afterwards.run();
    }
}
