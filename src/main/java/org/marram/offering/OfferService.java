package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marram.access.Open;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.partner.SharedPage;

/** What people are referred to, whether a course or an opening, and its places. */
@ApplicationScoped
@Transactional
public class OfferService {

    @Inject
    private Offers offers;

    @Inject
    private Courses courses;

    @Inject
    private Openings openings;

    @Inject
    private Clock clock;

    /**
     * What anybody may be told of, by title; of one organisation, or of all where that is null. A site that is confidential is not
     * named.
     */
    @Open(because = "the caller checks who asks")
    public SharedPage<SharedOffer> shared(long programme, Ref organisation, int from, int most) {
        LocalDate today = LocalDate.now(clock);
        return new SharedPage<>(
                views(offers.shared(programme, organisation, today, from, most)),
                offers.countShared(programme, organisation, today));
    }

    /** As {@link #shared(long, Ref, int, int)}, one; empty where it is unknown, over, or of another programme. */
    @Open(because = "the caller checks who asks")
    public Optional<SharedOffer> shared(long programme, Ref offer) {
        return views(offers.shared(programme, offer, LocalDate.now(clock)).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    /** All that there ever were in a programme. */
    @Open(because = "the caller's act was allowed")
    public Set<Ref> refs(long programme) {
        return offers.refs(programme);
    }

    private List<SharedOffer> views(List<OfferId> ids) {
        Map<Long, CourseView> read = courses.views(
                ids.stream().filter(OfferId::isCourse).map(OfferId::id).toList());
        Map<Long, OpeningView> open = openings.views(
                ids.stream().filter(id -> !id.isCourse()).map(OfferId::id).toList());
        return ids.stream()
                .map(id -> new SharedOffer(read.get(id.id()), open.get(id.id())))
                .toList();
    }

    /** Of any programme. */
    @Open(because = "the caller checks what it does with it")
    public Optional<OfferFacts> offer(Ref ref) {
        return offers.find(ref, LocalDate.now(clock));
    }

    /** As many as are free now; it is held until the caller's transaction has ended. */
    @Open(because = "the caller's act was allowed")
    public int freePlaces(OfferId offer) {
        return offers.freePlaces(offer);
    }

    /** One place less, under a lock. Refuses when every place is taken (conflict course-full, opening-full). */
    @Open(because = "the caller's act was allowed")
    public void takePlace(OfferId offer) {
        if (!offers.move(offer, 1)) {
            throw Refusal.conflict(offer.isCourse() ? "course-full" : "opening-full");
        }
    }

    /** So many places more. */
    @Open(because = "the caller's act was allowed")
    public void givePlacesBack(OfferId offer, int places) {
        offers.move(offer, -places);
    }
}
