package org.marram.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;

/** Who may sign in. Its role never changes. A disabled account's sign-ins and tokens are dead at once. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private long id;

    private Ref ref;
    private long programmeId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String username;
    private String displayName;
    private Long teamId;
    private Long organisationId;
    private Long personId;
    private byte[] codeToken;
    private String secretHash;
    private boolean secretTemporary;
    private Instant safetyReadAt;
    private Instant disabledAt;
    private Long disabledBy;
    private Instant createdAt;
    private long createdBy;

    @Version
    private int version;

    protected Account() {}

    private Account(long programmeId, Role role, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.programmeId = programmeId;
        this.role = role;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** An account for one of the staff or of a partner, signed in to by user name and pass phrase. */
    static Account ofStaff(
            long programmeId,
            Role role,
            String username,
            String displayName,
            Long teamId,
            Long organisationId,
            Instant at,
            long by) {
        Account account = new Account(programmeId, role, at, by);
        account.username = username;
        account.displayName = displayName;
        account.teamId = teamId;
        account.organisationId = organisationId;
        return account;
    }

    /** The account of the person whom a plan belongs to, signed in to by a code handed over in person. */
    static Account ofPerson(long programmeId, long personId, Instant at, long by) {
        Account account = new Account(programmeId, Role.PERSON, at, by);
        account.personId = personId;
        return account;
    }

    /** A pass phrase that its owner chose. */
    void passPhrase(String hash) {
        secretHash = hash;
        secretTemporary = false;
    }

    /** The same pass phrase or code, kept in another form. */
    void hashedAnew(String hash) {
        secretHash = hash;
    }

    /** A pass phrase that somebody else made and knows: it signs in only to be replaced. */
    void temporaryPassPhrase(String hash) {
        secretHash = hash;
        secretTemporary = true;
    }

    /** A new code makes the earlier one and own words worthless, and opens a frozen account again. */
    void code(byte[] token, String hash) {
        username = null;
        codeToken = token;
        secretHash = hash;
        safetyReadAt = null;
        disabledAt = null;
        disabledBy = null;
    }

    /** A person's own pass phrase, with the name that goes with it: the code that was handed over is worthless now. */
    void ownWords(String name, String hash) {
        username = name;
        codeToken = null;
        secretHash = hash;
    }

    /** Another sign-in name for the same pass phrase. */
    void rename(String name) {
        username = name;
    }

    /** The person has read what is good to know before they use their page. */
    void readSafety(Instant at) {
        safetyReadAt = at;
    }

    void disable(Instant at, long by) {
        if (disabledAt == null) {
            disabledAt = at;
            disabledBy = by;
        }
    }

    void enable() {
        disabledAt = null;
        disabledBy = null;
    }

    /** Whether a person signs in with words of their own, and no code that somebody else knows opens their page. */
    boolean hasOwnWords() {
        return personId != null && username != null;
    }

    boolean hasReadSafety() {
        return safetyReadAt != null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    long id() {
        return id;
    }

    Ref ref() {
        return ref;
    }

    long programmeId() {
        return programmeId;
    }

    Role role() {
        return role;
    }

    String secretHash() {
        return secretHash;
    }

    boolean isSecretTemporary() {
        return secretTemporary;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    Long teamId() {
        return teamId;
    }

    Long organisationId() {
        return organisationId;
    }

    Long personId() {
        return personId;
    }
}
