package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.marram.access.Act;
import org.marram.consent.GivenHow;
import org.marram.consent.ReleaseView;
import org.marram.consent.WithdrawRelease;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** What is shared with whom. A release is taken back in two presses, at once; ended ones stay readable. */
class ReleasesPanel extends Section {

    private final PersonPage page;
    private final Words words;
    private int number;

    ReleasesPanel(PersonPage page) {
        this.page = page;
        this.words = page.words();
        setId("releases");
        Div head = Parts.div("panel-head", new H2(words.t("releases.title")));
        if (page.desk().may(Act.RECORD_RELEASE)) {
            head.add(Press.plain(
                    "record-release", words.t("release.record"), () -> new ReleaseSheet(page, () -> {}).open()));
        }
        add(head);
        if (page.opened().releases().isEmpty()) {
            add(new Paragraph(words.t("releases.empty")), representatives());
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        page.opened().releases().forEach(release -> list.add(item(release)));
        add(list, representatives());
    }

    private RepresentativesList representatives() {
        return new RepresentativesList(page, page.opened().representatives());
    }

    private ListItem item(ReleaseView release) {
        number++;
        ListItem item = new ListItem(
                Parts.said("name", release.organisationName()),
                Parts.span("value", words.of(release.categories())),
                Parts.span("soft", words.of(release.purpose()) + " · " + stands(release)),
                Parts.said("soft", explained(release)));
        item.setId("release-" + number);
        item.getElement().setAttribute("data-ref", release.ref().toString());
        item.addClassName(release.over() ? "ended" : "live");
        if (!release.over() && page.desk().may(Act.WITHDRAW_RELEASE)) {
            item.add(withdraw(release, number));
        }
        return item;
    }

    private String stands(ReleaseView release) {
        if (release.withdrawnAt() != null) {
            return words.t("release.withdrawn", words.day(release.withdrawnAt()));
        }
        if (release.over()) {
            return words.t("release.ended", words.day(release.until()));
        }
        if (release.paused()) {
            return words.t("release.paused", words.day(release.until()));
        }
        return release.live()
                ? words.t("release.holds", words.day(release.until()))
                : words.t("release.begins", words.day(release.from()), words.day(release.until()));
    }

    private String explained(ReleaseView release) {
        String said = words.t(
                "release.explained",
                words.texts().name(release.explainedBy()),
                words.language(release.language()),
                words.of(release.givenHow()));
        return page.opened().representatives().stream()
                .filter(one -> one.ref().equals(release.representative()))
                .findFirst()
                .map(one -> words.t("release.given-by", said, words.texts().name(one.name())))
                .orElse(said);
    }

    /** The first press asks how they said it; the second is the answer. */
    private Component withdraw(ReleaseView release, int at) {
        Div place = Parts.div("actions");
        place.getElement().setAttribute("role", "status");
        Button first = Press.quiet("withdraw-" + at, words.t("release.withdraw"), () -> {});
        first.setAriaLabel(words.t("release.withdraw-what", release.organisationName()));
        first.addClickListener(event -> {
            Button spoken =
                    Press.plain("withdraw-spoken-" + at, words.t("given.spoken"), () -> end(release, GivenHow.SPOKEN));
            place.removeAll();
            place.add(
                    Parts.span("soft", words.t("release.withdraw-ask", release.organisationName())),
                    spoken,
                    Press.plain(
                            "withdraw-written-" + at, words.t("given.written"), () -> end(release, GivenHow.WRITTEN)),
                    Press.quiet("withdraw-keep-" + at, words.t("release.keep"), () -> {
                        place.removeAll();
                        place.add(first);
                        first.focus();
                    }));
            spoken.focus();
        });
        place.add(first);
        return place;
    }

    private void end(ReleaseView release, GivenHow how) {
        new Answers(page.notice())
                .to(
                        () -> page.desk().consent.withdraw(new WithdrawRelease(release.ref(), how)),
                        () -> page.saved(Matter.RELEASES));
    }
}
