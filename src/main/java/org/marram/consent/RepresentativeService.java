package org.marram.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;
import org.marram.person.PersonService;

/** Who may agree for a person, and who never. */
@ApplicationScoped
@Transactional
public class RepresentativeService {

    private static final long NOBODY = -1;

    @Inject
    private Representatives representatives;

    @Inject
    private Releases releases;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** In the order in which they were written down; at most 20. */
    @Needs(Act.LIST_RELEASES)
    public List<RepresentativeView> of(Ref person) {
        long id = access.person(Act.LIST_RELEASES, person);
        List<Representative> found = representatives.of(id);
        if (found.isEmpty()) {
            return List.of();
        }
        Box box = people.box(id);
        return found.stream().map(one -> one.view(box)).toList();
    }

    /** Refuses a missing or long name, a missing kind. */
    @Needs(Act.RECORD_RELEASE)
    public Ref add(AddRepresentative command) {
        long person = access.person(Act.RECORD_RELEASE, command.person());
        Checks checks = new Checks();
        String name = checks.required("name", command.name(), Representative.NAME);
        checks.present("kind", command.kind());
        checks.refuseFaults();
        long by = current.actor().accountId();
        Representative representative = new Representative(
                current.actor().programmeId(), people.box(person), name, command.kind(), clock.instant(), by);
        if (command.inConflict()) {
            representative.conflict(clock.instant(), by);
        }
        representatives.add(representative);
        return representative.ref();
    }

    /** They act against the person: they may agree to nothing more, and what they agreed to ends now. Twice is no error. */
    @Needs(Act.WITHDRAW_RELEASE)
    public void conflict(Ref ref) {
        Optional<Representative> found = representatives.find(ref);
        access.person(Act.WITHDRAW_RELEASE, found.map(Representative::personId).orElse(NOBODY), ref);
        Representative representative =
                representatives.lock(found.orElseThrow(Refusal::notFound).id());
        if (representative.conflict(clock.instant(), current.actor().accountId())) {
            releases.givenBy(representative.id()).forEach(release -> withdrawals.takeBack(release, null));
        }
    }
}
