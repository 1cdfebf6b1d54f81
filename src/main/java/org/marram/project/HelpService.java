package org.marram.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.common.Page;
import org.marram.common.Ref;

/** What help people got in projects. Other systems say so; nothing that they said is overwritten. */
@ApplicationScoped
@Transactional
public class HelpService {

    @Inject
    private Helps helps;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** What one person got, the newest first; keyset paging. */
    @Needs(Act.LIST_OUTCOMES)
    public Page<HelpView> of(Ref person, String after, int limit) {
        return helps.of(access.person(Act.LIST_OUTCOMES, person), after, Page.limit(limit));
    }

    /** The reference of each, in their order; null for what was taken back. One query, however many. */
    @Open(because = "the import was allowed, and each batch asks anew")
    public List<Ref> take(List<TakeHelp> said) {
        long programme = current.actor().programmeId();
        long by = current.actor().accountId();
        Instant now = clock.instant();
        Map<Ref, HelpGiven> standing = helps.standing(
                programme,
                said.stream().map(TakeHelp::help).filter(Objects::nonNull).toList());
        List<Ref> taken = new ArrayList<>();
        for (TakeHelp one : said) {
            HelpGiven before = one.help() == null ? null : standing.get(one.help());
            if (before != null) {
                before.replace(one.facts() == null ? StayReason.DELETED_THERE : StayReason.CHANGED_THERE, now, by);
            }
            HelpGiven next = one.facts() == null ? null : new HelpGiven(programme, one.facts(), now, by);
            if (next != null) {
                helps.add(next);
            }
            taken.add(next == null ? null : next.ref());
        }
        return taken;
    }
}
