package org.marram.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who works for an organisation, and how to reach them there. */
@Entity
@Table(name = "partner_contact")
class PartnerContact extends EntryPart {

    private String name;
    private String position;
    private String phone;
    private String mail;
    private boolean listed;

    protected PartnerContact() {}

    PartnerContact(long organisationId, ContactFacts facts, Instant at, long by) {
        super(organisationId, at, by);
        change(facts);
    }

    void change(ContactFacts facts) {
        name = facts.name();
        position = facts.position();
        phone = facts.phone();
        mail = facts.mail();
        listed = facts.listed();
    }

    ContactView view() {
        return new ContactView(ref(), version(), new ContactFacts(name, position, phone, mail, listed));
    }
}
