package org.marram.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;

/**
 * What came of a partner's own courses: counts by course and calendar quarter, of groups that are not small. They count whoever
 * began, also under a release that has ended since; nobody is named.
 */
@ApplicationScoped
@Transactional
public class ResultService {

    private static final long NOBODY = -1;
    private static final int QUARTERS = 8;

    @Inject
    private BeganPlaces places;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Of the last eight quarters. */
    @Needs(Act.LIST_OWN_RESULTS)
    public ResultsView own() {
        return table(Act.LIST_OWN_RESULTS);
    }

    /** The same as a file: CSV by RFC 4180, in UTF-8; no cell of it runs in a spreadsheet. */
    @Needs(Act.EXPORT_OWN_RESULTS)
    public String csv() {
        return new ResultSheet(table(Act.EXPORT_OWN_RESULTS)).csv();
    }

    private ResultsView table(Act act) {
        long own = Optional.ofNullable(current.actor().organisationId()).orElse(NOBODY);
        access.organisation(act, own, null);
        List<Quarter> quarters = Quarter.until(LocalDate.now(clock), QUARTERS);
        Instant since = quarters.get(0).from().atStartOfDay(clock.getZone()).toInstant();
        return new ResultTable(quarters, places.least(current.actor().programmeId()))
                .of(places.of(own, since, clock.getZone()));
    }
}
