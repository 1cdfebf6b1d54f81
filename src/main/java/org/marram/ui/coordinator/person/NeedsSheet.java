package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.plan.AmendReason;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.SetNeeds;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** What a milestone waits for: any others of the plan, without circles. */
class NeedsSheet extends Sheet {

    private static final List<AmendReason> REASONS =
            List.of(AmendReason.CIRCUMSTANCES, AmendReason.PERSONS_WISH, AmendReason.MISTAKE);

    private final PersonPage page;
    private final Words words;
    private final MultiSelectComboBox<MilestoneView> needs;
    private final RadioButtonGroup<AmendReason> reason;
    private final Div conflict = new Div();
    private Opened now;
    private MilestoneView read;

    NeedsSheet(PersonPage page, MilestoneView milestone) {
        super("needs-sheet", page.words().t("needs.title"));
        this.page = page;
        this.words = page.words();
        this.now = page.opened();
        this.read = milestone;
        needs = new MultiSelectComboBox<>(words.t("goal.needs"));
        needs.setId("needs");
        needs.setItemLabelGenerator(MilestoneView::title);
        needs.setClearButtonVisible(true);
        reason = Parts.choice("reason", words.t("reason"), REASONS, words::of);
        reason.setRequiredIndicatorVisible(true);
        fill();
        with(new Paragraph(words.t("needs.explain", milestone.title())), conflict, needs, reason)
                .does(words.t("save"), this::save);
    }

    private void fill() {
        needs.setItems(now.milestones()
                .filter(each -> !each.ref().equals(read.ref()))
                .filter(each ->
                        each.state() != MilestoneState.SET_ASIDE || read.needs().contains(each.ref()))
                .toList());
        needs.setValue(read.needs().stream()
                .flatMap(need -> now.milestone(need).stream())
                .toList());
    }

    private void save() {
        List<Ref> chosen = needs.getValue().stream().map(MilestoneView::ref).toList();
        new Answers(notice())
                .field("needs", needs)
                .field("reason", reason)
                .when("prerequisite-circle", refusal -> now.circle(refusal))
                .when("changed-meanwhile", refusal -> conflict())
                .to(
                        () -> page.desk()
                                .milestones
                                .needs(new SetNeeds(read.ref(), read.version(), chosen, reason.getValue())),
                        version -> {
                            close();
                            page.saved(Matter.PLAN);
                        });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        Collection<Ref> typed =
                needs.getValue().stream().map(MilestoneView::ref).toList();
        now = page.desk().open(page.ref());
        read = now.milestone(read.ref()).orElse(read);
        fill();
        String stands = titles(read.needs(), ", ");
        String chosen = titles(typed, ", ");
        needs.setValue(
                typed.stream().flatMap(need -> now.milestone(need).stream()).toList());
        conflict.removeAll();
        conflict.add(
                new BothTexts(words).line(words.t("goal.needs"), stands, chosen),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }

    private String titles(Collection<Ref> refs, String between) {
        return refs.stream()
                .flatMap(ref -> now.milestone(ref).stream())
                .map(MilestoneView::title)
                .collect(Collectors.joining(between));
    }
}
