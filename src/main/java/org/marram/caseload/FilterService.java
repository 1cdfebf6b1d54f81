package org.marram.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** Filters of the list of people, kept under labels. Each account sees and changes its own only. */
@ApplicationScoped
@Transactional
public class FilterService {

    private static final int MOST = 20;
    private static final int LABEL = 60;

    @Inject
    private Filters filters;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** By label; at most 20. */
    @Needs(Act.LIST_FILTERS)
    public List<FilterView> own() {
        access.role(Act.LIST_FILTERS, null);
        return filters.of(own(current), MOST);
    }

    /** Refuses a missing label, one that stands already (label, taken), a 21st filter (conflict filters-full). */
    @Needs(Act.CHANGE_FILTERS)
    public Ref keep(KeepFilter command) {
        access.role(Act.CHANGE_FILTERS, null);
        Checks checks = new Checks();
        String label = checks.required("label", command.label(), LABEL);
        CaseloadFilter filter = command.filter() == null ? CaseloadFilter.ALL : command.filter();
        filter.check(checks);
        List<FilterView> standing = filters.of(own(current), MOST);
        checks.that(isFree(label, standing), "label", "taken").refuseFaults();
        if (standing.size() == MOST) {
            throw Refusal.conflict("filters-full");
        }
        SavedFilter kept = new SavedFilter(own(current), label, false, filter, clock.instant());
        filters.add(kept);
        if (command.start()) {
            filters.start(own(current), kept.ref(), true);
        }
        return kept.ref();
    }

    /** Refuses a missing label, one that stands already, a filter that is not one's own. */
    @Needs(Act.CHANGE_FILTERS)
    public void rename(Ref filter, String label) {
        access.role(Act.CHANGE_FILTERS, filter);
        Checks checks = new Checks();
        String clean = checks.required("label", label, LABEL);
        List<FilterView> others = filters.of(own(current), MOST).stream()
                .filter(one -> !one.ref().equals(filter))
                .toList();
        checks.that(isFree(clean, others), "label", "taken").refuseFaults();
        filters.find(own(current), filter).orElseThrow(Refusal::notFound).rename(clean);
    }

    /** Whether the list begins with this one, if it is one's own; it takes the place of the one that was. */
    @Needs(Act.CHANGE_FILTERS)
    public void start(Ref filter, boolean start) {
        access.role(Act.CHANGE_FILTERS, filter);
        filters.start(own(current), filter, start);
    }

    /** Removing what is not there is no error. */
    @Needs(Act.CHANGE_FILTERS)
    public void remove(Ref filter) {
        access.role(Act.CHANGE_FILTERS, filter);
        filters.remove(own(current), filter);
    }

    private static boolean isFree(String label, List<FilterView> standing) {
        return standing.stream().noneMatch(one -> one.label().equalsIgnoreCase(label));
    }

    private static long own(CurrentActor current) {
        return current.actor().accountId();
    }
}
