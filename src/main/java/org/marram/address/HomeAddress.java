package org.marram.address;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.person.Box;

/** Where one home is. What it was before is destroyed when it is said anew: an old address still finds somebody. */
@Entity
@Table(name = "home_address")
class HomeAddress {

    @Id
    private long id;

    private Ref homeRef;
    private long programmeId;
    private long personId;
    private int version;
    private byte[] words;
    private Instant keptAt;
    private long keptBy;

    protected HomeAddress() {}

    /** Without words yet. */
    HomeAddress(long programmeId, long personId, Ref home) {
        this.id = Ids.next();
        this.homeRef = home;
        this.programmeId = programmeId;
        this.personId = personId;
    }

    /** Refuses where somebody changed it since that version was read. */
    void refuseUnlessAt(int read) {
        if (version != read) {
            throw Refusal.stale();
        }
    }

    /** Answers the new version. */
    int say(String address, Box box, Instant at, long by) {
        version++;
        words = box.seal(place(), address);
        keptAt = at;
        keptBy = by;
        return version;
    }

    /** Refuses words that were altered or come from elsewhere. */
    String open(Box box) {
        return box.open(place(), words);
    }

    AddressView view(String keeper) {
        return new AddressView(homeRef, version, keptAt, keeper);
    }

    private String place() {
        return "home_address.words " + id;
    }
}
