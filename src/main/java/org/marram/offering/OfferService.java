package org.marram.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.marram.access.Open;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** What people are referred to, whether a course or an opening, and its places. */
@ApplicationScoped
@Transactional
public class OfferService {

    @Inject
    private Offers offers;

    @Inject
    private Clock clock;

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
