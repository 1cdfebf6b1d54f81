package org.marram.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Ref;

/** Reviews of plans: when one is due, what was looked at together, and whether the person finds it right. */
@ApplicationScoped
@Transactional
public class ReviewService {

    @Inject
    private AccessService access;

    /** The reviews of one person and the window that stands. */
    @Needs(Act.LIST_REVIEWS)
    public ReviewsView of(Ref person) {
        return view(access.person(Act.LIST_REVIEWS, person));
    }

    /** As {@link #of}. */
    @Open(because = "the caller checked the person")
    public ReviewsView view(long personId) {
        return new ReviewsView(List.of(), null);
    }
}
