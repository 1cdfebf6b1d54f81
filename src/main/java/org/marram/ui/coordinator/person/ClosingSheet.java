package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.closing.ClosePlan;
import org.marram.closing.Destination;
import org.marram.closing.ReopenPlan;
import org.marram.closing.ReopenReason;
import org.marram.leaving.Leave;
import org.marram.leaving.OpenThings;
import org.marram.plan.CloseReason;
import org.marram.ui.coordinator.parts.Asked;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;
import org.marram.ui.shell.Undo;

/** A plan is closed in three steps: what stands open and what becomes of it, why and where to, and contact afterwards. */
class ClosingSheet extends Sheet {

    private final PersonPage page;
    private final CareWords words;
    private final OpenPart open;
    private final RadioButtonGroup<CloseReason> reason;
    private final ComboBox<String> destination;
    private final Asked destinationAsked;
    private final Checkbox followUp;
    private final List<Component> steps;
    private final H3 step = new H3();
    private final Button back;
    private final Button next;
    private OpenThings things;
    private int at;

    ClosingSheet(PersonPage page) {
        super("closing-sheet", new CareWords(page.words()).t("closing.title"));
        this.page = page;
        this.words = new CareWords(page.words());
        things = page.desk().leaving.look(page.ref());
        open = new OpenPart(page, words, things);
        reason = Parts.choice("reason", words.t("closing.reason"), List.of(CloseReason.values()), words::of);
        reason.setRequiredIndicatorVisible(true);
        destination = new ComboBox<>(
                words.t("closing.destination"),
                Stream.of(Destination.values()).map(Destination::name).toList());
        destination.setId("destination");
        destination.setItemLabelGenerator(code -> words.of(Destination.valueOf(code)));
        destination.setClearButtonVisible(true);
        destinationAsked = new Asked(destination, words.t("closing.destination"), page.words());
        followUp = new Checkbox(words.t("closing.follow-up"));
        followUp.setId("follow-up");
        steps = List.of(open, Parts.div("step", reason, destinationAsked), last());
        step.setId("closing-step");
        step.getElement().setAttribute("tabindex", "-1");
        steps.forEach(one -> one.setVisible(false));
        with(step).with(steps.toArray(Component[]::new));
        back = Press.plain("closing-sheet-back", words.t("closing.back"), () -> go(at - 1));
        next = Press.primary("closing-sheet-do", words.t("closing.next"), this::next);
        next.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        getFooter().add(back, next);
        addClassName("wide");
        show(0);
    }

    private Component last() {
        String days = Stream.of(3, 6, 12, 24)
                .map(months -> words.day(page.words().today().plusMonths(months)))
                .collect(Collectors.joining(", "));
        followUp.setHelperText(days);
        return Parts.div("step", followUp, new Paragraph(words.t("closing.explain")));
    }

    private void next() {
        if (at < steps.size() - 1) {
            go(at + 1);
        } else {
            close(things.version());
        }
    }

    private void go(int to) {
        notice().clear();
        show(to);
        step.getElement().callJsFunction("focus");
    }

    private void show(int to) {
        steps.get(at).setVisible(false);
        at = to;
        steps.get(at).setVisible(true);
        back.setVisible(at > 0);
        next.setText(words.t(at == steps.size() - 1 ? "closing.do" : "closing.next"));
        String title =
                switch (at) {
                    case 0 -> words.t("closing.step-open");
                    case 1 -> words.t("closing.step-why");
                    default -> words.t("closing.step-after");
                };
        step.setText(words.t("closing.step", at + 1, steps.size(), title));
    }

    private void close(int version) {
        ClosePlan plan = new ClosePlan(
                page.ref(),
                version,
                reason.getValue(),
                destinationAsked.told().answer(),
                destination.getOptionalValue().map(Destination::valueOf).orElse(null),
                open.takesBackReferrals(),
                followUp.getValue());
        boolean done = new Answers(notice())
                .field("reason", reason)
                .field("destination", destination)
                .when("changed-meanwhile", refusal -> lookAgain())
                .to(() -> page.desk().leaving.leave(new Leave(plan, open.withdraws(), open.how())), this::closed);
        if (!done && (reason.isInvalid() || destination.isInvalid())) {
            show(1);
        }
    }

    /** What stands open by now; what was typed stays. */
    private Component[] lookAgain() {
        things = page.desk().leaving.look(page.ref());
        open.show(things);
        show(0);
        return new Component[0];
    }

    private void closed(int version) {
        close();
        page.saved();
        Undo.offer("closing-undo", words.t("closing.done"), words.t("undo"), () -> new Answers(page.notice())
                .to(
                        () -> page.desk().closings.reopen(new ReopenPlan(page.ref(), version, ReopenReason.MISTAKE)),
                        now -> page.saved()));
    }
}
