package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.marram.access.Act;
import org.marram.access.Scope;
import org.marram.common.Ref;
import org.marram.consent.Purpose;
import org.marram.ui.coordinator.directory.OrganisationPage;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** Whether a release stands for the partner who is about to be asked, and what they would see; else how to record one. */
class ReleaseStands extends Div {

    private final PersonPage page;
    private final Words words;
    private Asks asks;

    /**
     * Who is asked, and what they need to see.
     *
     * @param agreed whether an agreement with them covers referrals today
     */
    record Asks(Ref organisation, String partner, boolean agreed, Purpose purpose, Set<Scope> needs) {}

    ReleaseStands(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("release-stands");
        getElement().setAttribute("role", "status");
    }

    /** Null while nobody is chosen. */
    void show(Asks chosen) {
        asks = chosen;
        removeAll();
        if (chosen == null) {
            return;
        }
        if (!chosen.agreed()) {
            add(noAgreement());
            return;
        }
        add(page.opened()
                .live(chosen.organisation())
                .map(stands -> line(
                        "stands",
                        VaadinIcon.CHECK,
                        words.t(
                                "refer.released",
                                chosen.partner(),
                                words.of(stands.categories()),
                                words.day(stands.until()))))
                .orElseGet(() -> {
                    Div line = line(
                            "stands attention",
                            VaadinIcon.INFO_CIRCLE_O,
                            words.t("refer.not-released", chosen.partner()));
                    line.add(record());
                    return line;
                }));
    }

    /** Nothing can be shared with them, nor asked of them, before something is agreed. */
    private Component noAgreement() {
        Div line = line("stands attention", VaadinIcon.INFO_CIRCLE_O, words.t("refer.no-agreement", asks.partner()));
        line.add(new RouterLink(
                words.t("refer.to-partner"),
                OrganisationPage.class,
                new RouteParameters("ref", asks.organisation().toString())));
        return line;
    }

    /** Where one stands but does not cover enough; where none stands, the button to record one is there already. */
    Component[] more() {
        return page.opened().live(asks.organisation()).isPresent() ? new Component[] {record()} : new Component[0];
    }

    private static Div line(String className, VaadinIcon icon, String said) {
        return Parts.div(className, icon.create(), Parts.span("value", said));
    }

    private Component record() {
        return page.desk().may(Act.RECORD_RELEASE)
                ? Press.plain(
                        "record-for-course", words.t("release.record"), () -> new ReleaseSheet(page, () -> show(asks))
                                .asked(asks)
                                .open())
                : new Div();
    }
}
