package org.marram.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;

/** The keyed hash of one word of a name: found by whoever types the same word, read by nobody. */
@Entity
@IdClass(SearchToken.Key.class)
@Table(name = "search_token")
class SearchToken {

    /** Person, field and token. */
    static class Key implements Serializable {
        private long personId;
        private SecretField field;
        private byte[] token;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.personId == personId
                    && key.field == field
                    && Arrays.equals(key.token, token);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(personId) * 31 + Arrays.hashCode(token);
        }
    }

    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Enumerated(EnumType.STRING)
    private SecretField field;

    @Id
    private byte[] token;

    protected SearchToken() {}

    SearchToken(long personId, SecretField field, byte[] token) {
        this.personId = personId;
        this.field = field;
        this.token = token;
    }

    SecretField field() {
        return field;
    }

    boolean is(byte[] other) {
        return Arrays.equals(token, other);
    }
}
