package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.consent.ReleaseView;
import org.marram.consent.RepresentativeView;
import org.marram.matching.SituationView;
import org.marram.person.PersonView;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneView;
import org.marram.progress.WayView;
import org.marram.referral.ReferralView;
import org.marram.review.ReviewsView;

/** One person as opened: what the page shows until it is opened anew. */
record Opened(
        PersonView person,
        WayView way,
        List<ReleaseView> releases,
        List<RepresentativeView> representatives,
        List<ReferralView> referrals,
        SituationView situation) {

    Stream<MilestoneView> milestones() {
        return way.plan().goals().stream().flatMap(goal -> goal.milestones().stream());
    }

    Optional<GoalView> goal(Ref ref) {
        return way.plan().goals().stream()
                .filter(goal -> goal.ref().equals(ref))
                .findFirst();
    }

    ReviewsView reviews() {
        return way.reviews();
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
        return releases.stream()
                .filter(release -> release.live() && release.organisation().equals(organisation))
                .max(Comparator.comparing(ReleaseView::until));
    }

    /** The referral that is open or goes on for this milestone. */
    Optional<ReferralView> referral(Ref milestone) {
        return referrals.stream()
                .filter(referral -> referral.milestone().equals(milestone))
                .filter(referral -> referral.state().isLive())
                .findFirst();
    }
}
