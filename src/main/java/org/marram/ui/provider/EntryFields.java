package org.marram.ui.provider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.marram.common.Texts;
import org.marram.skill.EntryFacts;
import org.marram.skill.Skill;
import org.marram.skill.SkillLevel;
import org.marram.ui.shell.Answers;

/** A skill with its level and what showed it, or a progress note. */
class EntryFields extends Div {

    private final Select<Skill> skill = new Select<>();
    private final RadioButtonGroup<SkillLevel> level = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();

    /** @param name in ids: "entry" */
    EntryFields(Texts texts, String name) {
        addClassName("entry-fields");
        skill.setId(name + "-skill");
        skill.setLabel(texts.t("learner.skill"));
        skill.setItems(Skill.values());
        skill.setEmptySelectionAllowed(true);
        skill.setEmptySelectionCaption(texts.t("learner.progress"));
        skill.setItemLabelGenerator(one -> one == null ? texts.t("learner.progress") : texts.t("skill." + one));
        skill.addValueChangeListener(event -> level.setVisible(!skill.isEmpty()));
        level.setId(name + "-level");
        level.setLabel(texts.t("learner.level"));
        level.setItems(SkillLevel.values());
        level.setItemLabelGenerator(one -> texts.t("skillLevel." + one));
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        level.setVisible(false);
        words.setId(name + "-words");
        words.setLabel(texts.t("learner.words"));
        words.setHelperText(texts.t("learner.words-hint"));
        words.setMinRows(2);
        words.getElement().setAttribute("data-keeps", "");
        add(skill, level, words);
    }

    void show(EntryFacts facts) {
        skill.setValue(facts.skill());
        level.setValue(facts.level());
        words.setValue(facts.words() == null ? "" : facts.words());
    }

    /** It is stored: nothing of it is kept. */
    void clear() {
        skill.clear();
        level.clear();
        words.clear();
        words.getElement().executeJs("this.removeAttribute('data-typed')");
    }

    EntryFacts facts() {
        return new EntryFacts(skill.getValue(), skill.isEmpty() ? null : level.getValue(), words.getValue());
    }

    Answers into(Answers answers) {
        return answers.field("skill", skill).field("level", level).field("words", words);
    }
}
