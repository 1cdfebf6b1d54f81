package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.closing.ClosingsView;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ReleaseView;
import org.marram.consent.RepresentativeView;
import org.marram.matching.SituationView;
import org.marram.notice.NoticesView;
import org.marram.person.PersonView;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneView;
import org.marram.progress.WayView;
import org.marram.referral.ReferralView;
import org.marram.review.ReviewsView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.update.NewerVersion;

/** One person as opened: each matter is read when the page first tells of it, and again when it has changed. */
class Opened {

    private final Desk desk;
    private final Ref ref;
    private final Map<Matter, Object> read = new EnumMap<>(Matter.class);

    Opened(Desk desk, Ref ref) {
        this.desk = desk;
        this.ref = ref;
    }

    Ref ref() {
        return ref;
    }

    PersonView person() {
        return read(Matter.PERSON, desk.people::open);
    }

    NoticesView notices() {
        return read(Matter.CONTACT, desk.notices::of);
    }

    ClosingsView closings() {
        return read(Matter.STANDING, desk.closings::of);
    }

    WayView way() {
        return read(Matter.PLAN, desk.progress::of);
    }

    List<NewerVersion> newerTemplates() {
        return read(Matter.TEMPLATES, desk.templateUpdates::newer);
    }

    List<ReferralView> referrals() {
        return read(Matter.REFERRALS, desk.referrals::of);
    }

    List<ReleaseView> releases() {
        return read(Matter.RELEASES, desk.consent::of);
    }

    List<RepresentativeView> representatives() {
        return read(Matter.REPRESENTATIVES, desk.representatives::of);
    }

    SituationView situation() {
        return read(Matter.SITUATION, desk.situations::of);
    }

    void forget(Set<Matter> changed) {
        read.keySet().removeAll(changed);
    }

    @SuppressWarnings("unchecked")
    private <T> T read(Matter matter, Function<Ref, T> reads) {
        return (T) read.computeIfAbsent(matter, unread -> reads.apply(ref));
    }

    Stream<MilestoneView> milestones() {
        return way().plan().goals().stream().flatMap(goal -> goal.milestones().stream());
    }

    Optional<GoalView> goal(Ref ref) {
        return way().plan().goals().stream()
                .filter(goal -> goal.ref().equals(ref))
                .findFirst();
    }

    ReviewsView reviews() {
        return way().reviews();
    }

    Optional<MilestoneView> milestone(Ref ref) {
        return milestones().filter(milestone -> milestone.ref().equals(ref)).findFirst();
    }

    /** A circle that was refused: "Papers → Keys → Papers"; without what is not in the plan yet. */
    Component[] circle(Refusal refusal) {
        List<String> titles = refusal.faults().stream()
                .flatMap(fault -> milestone(Ref.parse(fault.field())).stream())
                .map(MilestoneView::title)
                .toList();
        String told = Stream.concat(titles.stream(), titles.stream().limit(1)).collect(Collectors.joining(" → "));
        return new Component[] {Parts.said("value", told)};
    }

    /** The release that holds now for this organisation, the one that holds longest. */
    Optional<ReleaseView> live(Ref organisation) {
        return releases().stream()
                .filter(release -> release.live() && release.organisation().equals(organisation))
                .max(Comparator.comparing(ReleaseView::until));
    }

    /** The referral that is open or goes on for this milestone. */
    Optional<ReferralView> referral(Ref milestone) {
        return referrals().stream()
                .filter(referral -> referral.milestone().equals(milestone))
                .filter(referral -> referral.state().isLive())
                .findFirst();
    }
}
