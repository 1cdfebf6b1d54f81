package org.marram.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marram.common.KeyRing;
import org.marram.common.Refusal;

/** One person's key, wrapped. Destroying it makes everything that names the person unreadable, in every backup too. */
@Entity
@Table(catalog = "marram_key", name = "person_key")
class PersonKey {

    @Id
    @Column(name = "person_id")
    private long personId;

    private byte[] wrappedKey;
    private String kekId;

    protected PersonKey() {}

    PersonKey(long personId, KeyRing ring) {
        this.personId = personId;
        this.wrappedKey = ring.newWrappedKey(place(personId));
        this.kekId = ring.kekId();
    }

    /** Refuses a key that was altered, moved, or wrapped by an unknown key. */
    Box box(KeyRing ring) {
        try {
            return new Box(personId, ring.unwrap(wrappedKey, place(personId)));
        } catch (IllegalStateException broken) {
            throw Refusal.unreadable();
        }
    }

    /** What the wrapping binds a person's key to. */
    static String place(long personId) {
        return "person_key " + personId;
    }
}
