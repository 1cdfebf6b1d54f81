package org.marram.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Arrays;
import java.util.List;
import org.marram.access.Act;
import org.marram.access.Actor;

/** The places of the side bar, in their order. Who sees one is read from the same table that the services ask. */
enum Entry {
    TODAY("today", "nav.today", VaadinIcon.SUN_O, Act.LIST_WORK),
    PEOPLE("people", "nav.people", VaadinIcon.USERS, Act.LIST_PEOPLE),
    CLASSES("classes", "nav.classes", VaadinIcon.CALENDAR_CLOCK, Act.LIST_OWN_SESSIONS),
    CALENDAR("calendar", "nav.calendar", VaadinIcon.CALENDAR, Act.LIST_OWN_SESSIONS),
    REFERRALS("referrals", "nav.referrals", VaadinIcon.INBOX, Act.LIST_OWN_REFERRALS),
    OWN_COURSES("courses", "nav.courses", VaadinIcon.OPEN_BOOK, Act.LIST_OWN_COURSES),
    OWN_ENTRY("entry", "nav.entry", VaadinIcon.BUILDING_O, Act.OPEN_OWN_ENTRY),
    FEEDBACK("feedback", "nav.feedback", VaadinIcon.COMMENT_ELLIPSIS_O, Act.READ_FEEDBACK),
    ACCOUNTS("accounts", "nav.accounts", VaadinIcon.KEY, Act.LIST_ACCOUNTS),
    PARTNERS("partners", "nav.partners", VaadinIcon.HANDSHAKE, Act.LIST_PARTNERS),
    TEMPLATES("templates", "nav.templates", VaadinIcon.CLIPBOARD_TEXT, Act.LIST_TEMPLATES),
    REPORTS("reports", "nav.reports", VaadinIcon.BAR_CHART_H, Act.SEE_FIGURES),
    SETTINGS("settings", "nav.settings", VaadinIcon.COG_O, Act.OPEN_SETTINGS);

    final String path;
    final String key;
    final VaadinIcon icon;
    private final Act act;

    Entry(String path, String key, VaadinIcon icon, Act act) {
        this.path = path;
        this.key = key;
        this.icon = icon;
        this.act = act;
    }

    static List<Entry> of(Actor actor) {
        return Arrays.stream(values()).filter(entry -> actor.may(entry.act)).toList();
    }
}
