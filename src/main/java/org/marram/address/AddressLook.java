package org.marram.address;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.person.Box;

/** That an address was shown to somebody, and what for. The journal holds the purpose as a code; the words stand here. */
@Entity
@Table(name = "address_look")
class AddressLook {

    @Id
    private long id;

    private Ref homeRef;
    private long programmeId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private AddressPurpose purpose;

    private byte[] because;
    private Instant lookedAt;
    private long lookedBy;

    protected AddressLook() {}

    /** {@code asked} is checked. */
    AddressLook(long programmeId, Box box, RevealAddress asked, Instant at, long by) {
        this.id = Ids.next();
        this.homeRef = asked.home();
        this.programmeId = programmeId;
        this.personId = box.personId();
        this.purpose = asked.purpose();
        this.because = box.seal(place(), asked.because());
        this.lookedAt = at;
        this.lookedBy = by;
    }

    /** Refuses words that were altered or come from elsewhere. */
    String because(Box box) {
        return box.open(place(), because);
    }

    AddressLookView view(String words, String who) {
        return new AddressLookView(purpose, words, lookedAt, who);
    }

    private String place() {
        return "address_look.because " + id;
    }
}
