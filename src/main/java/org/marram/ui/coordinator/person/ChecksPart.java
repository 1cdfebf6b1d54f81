package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.outcome.JobView;
import org.marram.retention.CheckFacts;
import org.marram.retention.CheckView;
import org.marram.retention.JobChecks;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Below a job: whether it lasts, as far as it was asked, and what should be asked now. */
class ChecksPart extends UnorderedList {

    private final JobsPanel panel;
    private final JobView job;
    private final JobChecks checks;
    private final Words words;

    ChecksPart(JobsPanel panel, JobView job, JobChecks checks) {
        this.panel = panel;
        this.job = job;
        this.checks = checks;
        this.words = panel.page().words();
        addClassName("checks");
        checks.checks().forEach(check -> add(item(check)));
        if (!checks.earlier().isEmpty()) {
            add(new ListItem(Press.quiet("earlier-checks-" + job.ref(), words.t("check.earlier"), this::showEarlier)));
        }
    }

    private ListItem item(CheckView check) {
        String id = check.checkpoint().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + job.ref();
        ListItem item = new ListItem(Parts.span("soft", said(check)));
        if (check.asked()) {
            item.add(Parts.attention(words.t("check.asked", words.day(check.dueOn()))));
        }
        if (panel.changes()) {
            String act = words.t(check.asked() ? "check.answer" : "spell.correct");
            Button button = check.asked()
                    ? Press.plain("check-" + id, act, () -> open(check))
                    : Press.quiet("check-" + id, act, () -> open(check));
            button.setAriaLabel(words.t("check.act", act, words.of(check.checkpoint())));
            item.add(button);
        }
        return item;
    }

    private void open(CheckView check) {
        new CheckSheet(panel, job, check).open();
    }

    /** "30 days after the start: still there · their own word · Tue 14 March 2026". */
    private String said(CheckView check) {
        CheckFacts facts = check.facts();
        return facts == null
                ? words.of(check.checkpoint())
                : words.t(
                        "check.said",
                        words.of(check.checkpoint()),
                        Stream.of(
                                        words.of(facts.answer()),
                                        facts.source() == null
                                                ? null
                                                : panel.wording().of(facts.source()),
                                        words.day(facts.on()))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · ")));
    }

    private void showEarlier() {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        List<CheckView> earlier = checks.earlier();
        earlier.forEach(was -> list.add(new ListItem(Parts.div(
                "body",
                Parts.span("value", said(was)),
                Parts.span("soft", panel.wording().of(was.kept())),
                Parts.span("state", panel.wording().replaced(was.kept()))))));
        Sheet sheet = new Sheet("earlier-checks-sheet", words.t("check.earlier"));
        sheet.with(list).leaves(words.t("close")).open();
    }
}
