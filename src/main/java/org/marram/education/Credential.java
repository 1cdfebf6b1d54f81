package org.marram.education;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.marram.common.Ref;
import org.marram.fact.Fact;
import org.marram.fact.FactKind;
import org.marram.fact.FactRow;
import org.marram.partner.OrganisationKind;
import org.marram.person.Answer;
import org.marram.person.Told;
import org.marram.template.CriterionKind;

/** One version of something earned. That it expires one day takes nothing from having earned it. */
@Entity
@Table(name = "credential")
class Credential extends Fact {

    static final FactKind<Credential> KIND = new FactKind<>(
            Credential.class,
            CriterionKind.CREDENTIAL,
            ", o.ref, o.name, o.kind, e.ref, c.title",
            " left join Organisation o on o.id = f.organisationId left join Enrolment e on e.id = f.enrolmentId"
                    + " left join Course c on c.id = e.courseId");

    private static final int ORGANISATION = 0;
    private static final int ORGANISATION_NAME = 1;
    private static final int ORGANISATION_KIND = 2;
    private static final int ENROLMENT = 3;
    private static final int COURSE = 4;

    @Enumerated(EnumType.STRING)
    private CredentialKind kind;

    private LocalDate expiresOn;
    private byte[] title;
    private byte[] issuer;

    @Enumerated(EnumType.STRING)
    private Answer issuerAnswer;

    private Long organisationId;
    private Long enrolmentId;

    protected Credential() {}

    /** {@code facts} are checked; the keys are those of its milestone, organisation and enrolment, null for none. */
    Credential(Origin origin, CredentialFacts facts, Long milestone, Long organisation, Long enrolment) {
        super(origin, facts.earnedOn(), milestone, facts.source(), facts.note());
        this.kind = facts.kind();
        this.expiresOn = facts.expiresOn();
        this.title = origin.box().seal(place("title"), facts.title());
        this.issuer = origin.box().seal(place("issuer"), facts.issuer().words());
        this.issuerAnswer = facts.issuer().answer();
        this.organisationId = organisation;
        this.enrolmentId = enrolment;
    }

    @Override
    protected String table() {
        return "credential";
    }

    boolean isFrom(long enrolment) {
        return Long.valueOf(enrolment).equals(enrolmentId);
    }

    static CredentialView view(FactRow<Credential> row) {
        Credential one = row.fact();
        CredentialFacts facts = new CredentialFacts(
                one.kind,
                one.from(),
                one.expiresOn,
                row.opens().apply(one.place("title"), one.title),
                new Told(one.issuerAnswer, row.opens().apply(one.place("issuer"), one.issuer)),
                (Ref) row.more().get(ORGANISATION),
                (Ref) row.more().get(ENROLMENT),
                row.milestone(),
                one.toldBy(),
                one.note(row.opens()));
        return new CredentialView(
                one.ref(),
                one.version(),
                facts,
                (String) row.more().get(ORGANISATION_NAME),
                (OrganisationKind) row.more().get(ORGANISATION_KIND),
                (String) row.more().get(COURSE),
                row.kept());
    }
}
