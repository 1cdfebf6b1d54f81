package org.marram.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.marram.common.Ids;

/** Somebody who may never see a person (EXCLUDED), or one of the only few who may (ONLY), whatever is granted. */
@Entity
@Table(name = "access_limit")
class AccessLimit {

    enum Kind {
        EXCLUDED,
        ONLY
    }

    @Id
    private long id;

    private long personId;
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected AccessLimit() {}

    AccessLimit(long personId, long accountId, Kind kind) {
        this.id = Ids.next();
        this.personId = personId;
        this.accountId = accountId;
        this.kind = kind;
    }

    boolean isOf(long person) {
        return personId == person;
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    boolean names(long account, Kind asked) {
        return kind == asked && accountId == account;
    }
}
