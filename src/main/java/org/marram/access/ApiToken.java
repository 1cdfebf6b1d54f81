package org.marram.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** Lets another system act as one account, for a while, within scopes. Only its hash is kept. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    private long id;

    private Ref ref;
    private long accountId;
    private String label;
    private byte[] tokenHash;
    private String scopes;
    private Instant untilAt;
    private Instant createdAt;
    private Instant endedAt;

    protected ApiToken() {}

    ApiToken(long accountId, String label, byte[] tokenHash, Set<String> scopes, Instant until, Instant at) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.accountId = accountId;
        this.label = label;
        this.tokenHash = tokenHash;
        this.scopes = String.join(",", new TreeSet<>(scopes));
        this.untilAt = until;
        this.createdAt = at;
    }

    Ref ref() {
        return ref;
    }
}
