package org.marram.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import org.marram.outcome.HomeService;
import org.marram.outcome.HomeStruck;
import org.marram.person.Box;
import org.marram.person.PersonService;

/**
 * Where people live, for their own coordinator alone. A list only says that an address is kept; what it is, is shown one at
 * a time, for a purpose, and no more than a few in an hour.
 */
@ApplicationScoped
@Transactional
public class AddressService {

    /** Most that one account is shown in an hour. */
    static final int MOST_AN_HOUR = 10;

    private static final int MOST_WORDS = 400;
    private static final int MOST_BECAUSE = 200;

    @Inject
    private Addresses addresses;

    @Inject
    private HomeService homes;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Of which homes of one person an address is kept, and never what it is. */
    @Needs(Act.LIST_ADDRESSES)
    public List<AddressView> of(Ref person) {
        return addresses.of(access.person(Act.LIST_ADDRESSES, person));
    }

    /** Who had the address of one home shown and what for, the latest first; at most 100. */
    @Needs(Act.LIST_ADDRESSES)
    public List<AddressLookView> looks(Ref home) {
        Box box = people.box(allowed(Act.LIST_ADDRESSES, home, null));
        return addresses.looks(home, (look, who) -> look.view(because(look, box), who));
    }

    /**
     * The address of one home; null where none is kept. Refuses a missing purpose or reason, an unknown home and one that was
     * struck, and the eleventh within an hour (too-often).
     */
    @Needs(Act.REVEAL_ADDRESS)
    public String reveal(RevealAddress command) {
        Checks checks = new Checks();
        AddressPurpose purpose = checks.present("purpose", command.purpose());
        String because = checks.required("because", command.because(), MOST_BECAUSE);
        checks.refuseFaults();
        Box box = people.box(allowed(Act.REVEAL_ADDRESS, command.home(), purpose.name()));
        access.anHour(Act.REVEAL_ADDRESS, MOST_AN_HOUR, command.home());
        RevealAddress asked = new RevealAddress(command.home(), purpose, because);
        addresses.add(new AddressLook(current.actor().programmeId(), box, asked, clock.instant(), by()));
        return addresses.of(command.home()).map(address -> address.open(box)).orElse(null);
    }

    /**
     * Says the address of a home, or says it anew: what it was before is destroyed. Refuses a missing or long one, a stale
     * version, an unknown home. Answers the new version.
     */
    @Needs(Act.KEEP_ADDRESS)
    public int keep(KeepAddress command) {
        Checks checks = new Checks();
        String words = checks.required("words", command.words(), MOST_WORDS);
        checks.refuseFaults();
        long personId = allowed(Act.KEEP_ADDRESS, command.home(), null);
        people.hold(personId);
        HomeAddress address = addresses
                .held(command.home())
                .orElseGet(() -> new HomeAddress(current.actor().programmeId(), personId, command.home()));
        address.refuseUnlessAt(command.version());
        int version = address.say(words, people.box(personId), clock.instant(), by());
        addresses.add(address);
        return version;
    }

    /** Destroys it. Refuses a stale version, and where none is kept. */
    @Needs(Act.KEEP_ADDRESS)
    public void remove(Ref home, int version) {
        people.hold(allowed(Act.KEEP_ADDRESS, home, null));
        HomeAddress address = addresses.held(home).orElseThrow(Refusal::stale);
        address.refuseUnlessAt(version);
        addresses.destroy(address);
    }

    /** Where nobody lived, there is no address. */
    void struck(@Observes HomeStruck struck) {
        addresses.held(struck.home()).ifPresent(addresses::destroy);
    }

    private long allowed(Act act, Ref home, String purpose) {
        long personId = homes.whose(home).orElseThrow(() -> access.unknown(act, home));
        access.person(act, personId, home, purpose);
        return personId;
    }

    /** Null where it does not open, which the journal is told: one bad row hides no other. */
    private String because(AddressLook look, Box box) {
        try {
            return look.because(box);
        } catch (Refusal unreadable) {
            access.unreadable(box.personId());
            return null;
        }
    }

    private long by() {
        return current.actor().accountId();
    }
}
