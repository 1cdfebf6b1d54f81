package org.marram.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.marram.common.Watch;

/** Throws old drafts away. They are not shown any more by then, so nothing is decided here and there is no journal row. */
@ApplicationScoped
class DraftWatch extends Watch {

    @Inject
    private DraftService drafts;

    DraftWatch() {
        super(Duration.ofHours(1));
    }

    @Override
    protected int part() {
        return drafts.discardOld();
    }
}
