package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.marram.access.Act;
import org.marram.closing.ClosingView;
import org.marram.closing.FollowUpView;
import org.marram.closing.ReopenPlan;
import org.marram.closing.ReopenReason;
import org.marram.person.Answer;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.shell.Press;

/** Above a closed plan: when and why it was closed, which contact was agreed, and the way to continue it. */
class ClosedBanner extends Div {

    ClosedBanner(PersonPage page) {
        CareWords words = new CareWords(page.words());
        ClosingView now = page.opened().closings().now();
        setVisible(now != null);
        if (now == null) {
            return;
        }
        setId("closed");
        addClassName("stands");
        Div said = Parts.div(
                "value",
                new Paragraph(
                        words.t("closed.on", page.words().day(now.closedAt()), words.of(now.reason()), now.closedBy())),
                Parts.span("soft", words.t("closed.lives", lives(now, words))));
        List<FollowUpView> open =
                now.followUps().stream().filter(one -> one.outcome() == null).toList();
        if (!open.isEmpty()) {
            String days = open.stream().map(words::of).collect(Collectors.joining(", "));
            said.add(Parts.span("soft", words.t("closed.follow-up", days)));
        }
        now.followUps().stream()
                .filter(one -> one.outcome() != null)
                .forEach(one -> said.add(new FollowUpLine(page, words, one)));
        add(VaadinIcon.ARCHIVE.create(), said);
        if (page.desk().may(Act.REOPEN_PLAN)) {
            add(Press.primary("reopen", words.t("reopen.title"), () -> reopen(page, words)));
        }
    }

    private static String lives(ClosingView now, CareWords words) {
        return now.destinationAnswer() == Answer.GIVEN
                ? words.of(now.destination())
                : words.words().of(now.destinationAnswer());
    }

    private static void reopen(PersonPage page, CareWords words) {
        int version = page.desk().closings.of(page.ref()).version();
        new AskSheet(page, "reopen-sheet", words.t("reopen.title"), words.t("reopen.explain"))
                .then(
                        words.t("reason"),
                        List.of(ReopenReason.values()),
                        words::of,
                        words.t("reopen.do"),
                        reason -> page.desk().closings.reopen(new ReopenPlan(page.ref(), version, reason)))
                .open();
    }
}
