package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.marram.access.Act;
import org.marram.access.Role;
import org.marram.emergency.EmergencyLine;
import org.marram.emergency.Judgement;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** One emergency access: whose record, who opened it and why, what another one thinks of it or until when they say so. */
class EmergencyItem extends ListItem {

    EmergencyItem(EmergencyScreen screen, EmergencyLine line) {
        Words words = screen.words();
        String name = words.texts().name(line.nameToUse());
        RouterLink person = new RouterLink(
                name, PersonPage.class, new RouteParameters("ref", line.person().toString()));
        person.addClassNames("link", "name");
        person.getElement().setAttribute("dir", "auto");
        String who = words.t(line.as() == Role.SUPERVISOR ? "emergency.supervisor" : "emergency.coordinator");
        String from = words.moment(line.openedAt());
        String when = line.open()
                ? words.t("emergency.line-open", line.openedBy(), who, from)
                : words.t("emergency.line", line.openedBy(), who, from, words.moment(line.until()));
        add(person, Parts.span("soft", when), Parts.said("said", words.texts().name(line.reason())));
        if (line.judgement() != null) {
            add(
                    Parts.span(
                            "soft",
                            words.t(
                                    "emergency.judged",
                                    of(line.judgement(), words),
                                    line.judgedBy(),
                                    words.day(line.judgedAt()))),
                    Parts.said("said", words.texts().name(line.note())));
            return;
        }
        String by = words.t(line.overdue() ? "emergency.overdue" : "emergency.judge-by", words.day(line.judgeBy()));
        add(line.overdue() ? Parts.attention(by) : Parts.span("soft", by));
        if (screen.desk().may(Act.JUDGE_EMERGENCY)) {
            Button judge = Press.plain(
                    "judge-" + line.ref(), words.t("emergency.judge"), () -> new JudgeSheet(screen, line).open());
            judge.setAriaLabel(words.t("emergency.judge") + " " + name);
            add(Parts.div("actions", judge));
        }
    }

    static String of(Judgement judgement, Words words) {
        return words.t(judgement == Judgement.FITTING ? "emergency.fitting" : "emergency.not-fitting");
    }
}
