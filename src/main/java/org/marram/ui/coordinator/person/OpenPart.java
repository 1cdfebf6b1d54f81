package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.consent.GivenHow;
import org.marram.leaving.OpenThings;
import org.marram.leaving.OpenThings.OpenReferral;
import org.marram.leaving.OpenThings.OpenRelease;
import org.marram.ui.coordinator.parts.CareWords;
import org.marram.ui.coordinator.parts.Parts;

/** What stands open when a plan is closed, and for each what becomes of it. */
class OpenPart extends Div {

    private final PersonPage page;
    private final CareWords words;
    private final UnorderedList facts = new UnorderedList();
    private final Paragraph nothing;
    private final RadioButtonGroup<Boolean> referrals;
    private final UnorderedList asked = new UnorderedList();
    private final CheckboxGroup<OpenRelease> releases;
    private final RadioButtonGroup<GivenHow> how;

    OpenPart(PersonPage page, CareWords words, OpenThings things) {
        this.page = page;
        this.words = words;
        addClassName("step");
        facts.addClassName("facts-list");
        facts.setId("open-things");
        asked.addClassName("facts-list");
        nothing = new Paragraph(words.t("closing.nothing-open"));
        referrals = Parts.choice(
                "referrals",
                words.t("closing.referrals"),
                List.of(true, false),
                back -> words.t(back ? "closing.take-back" : "closing.leave"));
        referrals.setValue(true);
        releases = new CheckboxGroup<>(words.t("closing.releases"));
        releases.setId("releases-to-withdraw");
        releases.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        releases.setHelperText(words.t("closing.releases-hint"));
        releases.setItemLabelGenerator(one ->
                words.t("closing.release", one.organisation(), page.words().day(one.until())));
        how = Parts.choice(
                "how", words.t("release.given"), List.of(GivenHow.SPOKEN, GivenHow.WRITTEN), page.words()::of);
        how.setValue(GivenHow.SPOKEN);
        releases.addValueChangeListener(
                event -> how.setVisible(!event.getValue().isEmpty()));
        add(nothing, facts, asked, referrals, releases, how);
        show(things);
    }

    /** Shows what stands open now; what was chosen stays where it still stands. */
    void show(OpenThings things) {
        Set<Ref> chosen = withdraws().stream().collect(Collectors.toSet());
        nothing.setVisible(things.nothing());
        facts.removeAll();
        if (things.milestones() > 0) {
            fact(words.t("closing.milestones", things.milestones()));
        }
        if (things.reviewFromOn() != null) {
            fact(words.t("closing.review", words.day(things.reviewFromOn()), words.day(things.reviewUntilOn())));
        }
        if (things.handover() != null) {
            fact(words.t(
                    "closing.handover",
                    things.handover().responsible(),
                    page.words().day(things.handover().from())));
        }
        facts.setVisible(facts.getChildren().findAny().isPresent());
        asked.removeAll();
        things.referrals().forEach(one -> asked.add(new ListItem(said(one))));
        asked.setVisible(!things.referrals().isEmpty());
        referrals.setVisible(!things.referrals().isEmpty());
        releases.setItems(things.releases());
        releases.setValue(things.releases().stream()
                .filter(one -> chosen.contains(one.ref()))
                .collect(Collectors.toSet()));
        releases.setVisible(!things.releases().isEmpty());
        how.setVisible(!releases.getValue().isEmpty());
    }

    boolean takesBackReferrals() {
        return referrals.isVisible() && Boolean.TRUE.equals(referrals.getValue());
    }

    List<Ref> withdraws() {
        return releases.getValue().stream().map(OpenRelease::ref).toList();
    }

    /** Null where nothing is taken back. */
    GivenHow how() {
        return releases.getValue().isEmpty() ? null : how.getValue();
    }

    private void fact(String said) {
        facts.add(new ListItem(said));
    }

    private String said(OpenReferral one) {
        return words.t(
                one.accepted() ? "closing.referral-goes-on" : "closing.referral-waits",
                page.words().offers().name(one.offered()),
                one.organisation());
    }
}
