package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.skill.CorrectEntry;
import org.marram.skill.EntryReason;
import org.marram.skill.EntryView;
import org.marram.skill.SkillService;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** What one's own organisation wrote of somebody, the newest first; each can be corrected, with a reason. */
class WrittenList extends UnorderedList {

    private final transient Texts texts;
    private final transient WallClock wall;
    private final transient SkillService skills;
    private final transient Runnable changed;
    private int number;

    WrittenList(Texts texts, WallClock wall, SkillService skills, Runnable changed) {
        this.texts = texts;
        this.wall = wall;
        this.skills = skills;
        this.changed = changed;
        setId("written");
        addClassNames("facts-list", "written");
    }

    void show(Ref enrolment) {
        removeAll();
        number = 0;
        skills.written(enrolment).forEach(entry -> add(item(entry)));
    }

    private ListItem item(EntryView entry) {
        number++;
        String what = entry.facts().skill() == null
                ? texts.t("learner.progress")
                : texts.t(
                        "learner.seen",
                        texts.t("skill." + entry.facts().skill()),
                        texts.t("skillLevel." + entry.facts().level()));
        Span name = new Span(what);
        name.addClassName("name");
        Paragraph words = new Paragraph(
                entry.facts().words() == null
                        ? texts.t("learner.unreadable")
                        : entry.facts().words());
        words.getElement().setAttribute("dir", "auto");
        Span who = new Span(texts.t("learner.by", wall.day(wall.dayOf(entry.at())), entry.author()));
        who.addClassName("soft");
        Button correct = Press.quiet("correct-" + number, texts.t("learner.correct"), () -> correct(entry));
        correct.setAriaLabel(texts.t("learner.correct-what", what));
        return new ListItem(name, words, who, correct);
    }

    private void correct(EntryView entry) {
        Sheet sheet = new Sheet("correct-sheet", texts.t("learner.correct"));
        EntryFields fields = new EntryFields(texts, "correct");
        fields.show(entry.facts());
        Select<EntryReason> reason = new Select<>();
        reason.setId("correct-reason");
        reason.setLabel(texts.t("learner.why"));
        reason.setItems(EntryReason.values());
        reason.setItemLabelGenerator(one -> texts.t("entryReason." + one));
        sheet.with(new Paragraph(texts.t("learner.correct-explain")), fields, reason)
                .does(texts.t("learner.correct-do"), () -> fields.into(new Answers(sheet.notice()))
                        .field("reason", reason)
                        .to(
                                () -> skills.correct(new CorrectEntry(
                                        entry.ref(), entry.version(), fields.facts(), reason.getValue())),
                                version -> {
                                    sheet.close();
                                    changed.run();
                                }))
                .open();
    }
}
