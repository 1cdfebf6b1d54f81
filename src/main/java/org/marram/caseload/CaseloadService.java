package org.marram.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.access.Seen;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.person.PersonService;

/** The people one walks with, or one's team does: who needs something next, who was not met for long. */
@ApplicationScoped
@Transactional
public class CaseloadService {

    @Inject
    private Caseload caseload;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private Clock clock;

    /**
     * The people one may see whose plan is open (or, asked so, closed), in the filter's order; keyset paging. Refuses a
     * number of days that is out of range, and a place to go on from that was not given for this order.
     */
    @Needs(Act.LIST_PEOPLE)
    public Page<CaseloadLine> list(CaseloadFilter filter, String after, int limit) {
        int most = Page.limit(limit);
        Checks checks = new Checks();
        filter.check(checks);
        checks.refuseFaults();
        Cursor from = after == null ? null : Cursor.parse(filter.sort(), after);
        Seen seen = access.people(Act.LIST_PEOPLE);
        Page<Caseload.Row> page = Page.of(
                caseload.page(seen, filter, from, LocalDate.now(clock), clock.getZone(), most + 1),
                most,
                row -> row.cursor().toString());
        Map<Long, String> names =
                people.names(page.items().stream().map(Caseload.Row::personId).toList());
        return new Page<>(page.items().stream().map(row -> row.named(names)).toList(), page.next());
    }
}
