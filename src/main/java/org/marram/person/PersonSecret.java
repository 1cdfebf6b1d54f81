package org.marram.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * One encrypted field of a person, or why it is empty; a field that was not asked has no row. Table, person and field are
 * bound to the words, so that they open in their own place only.
 */
@Entity
@IdClass(PersonSecret.Key.class)
@Table(name = "person_secret")
class PersonSecret {

    /** Person and field. */
    static class Key implements Serializable {
        private long personId;
        private SecretField field;

        protected Key() {}

        Key(long personId, SecretField field) {
            this.personId = personId;
            this.field = field;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.personId == personId && key.field == field;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(personId) * 31 + field.hashCode();
        }
    }

    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Enumerated(EnumType.STRING)
    private SecretField field;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private byte[] ciphertext;

    protected PersonSecret() {}

    PersonSecret(Box box, SecretField field, Told told) {
        this.personId = box.personId();
        this.field = field;
        this.answer = told.answer();
        this.ciphertext = box.seal(place(field), told.words());
    }

    long personId() {
        return personId;
    }

    SecretField field() {
        return field;
    }

    Answer answer() {
        return answer;
    }

    /** Null where it was not given. */
    String open(Box box) {
        return box.open(place(field), ciphertext);
    }

    static String place(SecretField field) {
        return "person_secret." + field;
    }
}
