package org.marram.ui.coordinator.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.marram.template.Phase;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;

/** What a template is called, and where on the way it helps. */
class TemplateNaming extends Div {

    private final TextField name;
    private final RadioButtonGroup<Phase> phase;

    TemplateNaming(Words words) {
        addClassName("naming");
        name = new TextField(words.t("template-page.name"));
        name.setId("template-name");
        name.setRequiredIndicatorVisible(true);
        phase = Parts.choice("phase", words.t("template-page.phase"), List.of(Phase.values()), words::of);
        phase.setRequiredIndicatorVisible(true);
        add(name, phase);
    }

    void show(String named, Phase chosen) {
        name.setValue(named);
        phase.setValue(chosen);
    }

    void into(Answers answers) {
        answers.field("name", name).field("phase", phase);
    }

    String name() {
        return name.getValue();
    }

    Phase phase() {
        return phase.getValue();
    }

    boolean isTyped() {
        return !name.isEmpty() || !phase.isEmpty();
    }
}
