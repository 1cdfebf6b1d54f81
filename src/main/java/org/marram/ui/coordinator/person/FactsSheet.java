package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.marram.common.Page;
import org.marram.plan.MilestoneView;
import org.marram.progress.Outlook;
import org.marram.progress.SessionFact;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** The sessions that a milestone's hours or sessions come from, the newest first. */
class FactsSheet extends Sheet {

    private static final int AT_ONCE = 50;

    private final PersonPage page;
    private final MilestoneView milestone;
    private final UnorderedList sessions = new UnorderedList();
    private final Button more;
    private String next;

    FactsSheet(PersonPage page, MilestoneView milestone, Outlook outlook) {
        super("facts-sheet", page.words().t("facts.title", milestone.title()));
        this.page = page;
        this.milestone = milestone;
        Words words = page.words();
        sessions.addClassName("facts-list");
        more = Press.plain("facts-more", words.t("facts.more"), this::load);
        with(
                new Paragraph(words.t("facts.between", words.day(outlook.firstOn()), words.day(outlook.lastOn()))),
                sessions,
                more);
        leaves(words.t("close"));
        load();
    }

    private void load() {
        new Answers(notice()).to(() -> page.desk().progress.facts(milestone.ref(), next, AT_ONCE), this::show);
    }

    private void show(Page<SessionFact> part) {
        Words words = page.words();
        for (SessionFact fact : part.items()) {
            sessions.add(
                    new ListItem(Parts.span("name date", words.day(fact.startsAt())), Parts.said("soft", told(fact))));
        }
        next = part.next();
        more.setVisible(next != null);
    }

    private String told(SessionFact fact) {
        Words words = page.words();
        String what = fact.course() == null ? words.t("facts.appointment") : fact.course();
        return fact.minutes() == null ? what : words.t("facts.session", fact.minutes() / 60.0, what);
    }
}
