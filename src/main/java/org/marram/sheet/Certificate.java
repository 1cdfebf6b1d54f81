package org.marram.sheet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.marram.common.Ref;
import org.marram.education.CredentialFacts;
import org.marram.education.CredentialKind;
import org.marram.education.CredentialView;
import org.marram.partner.OrganisationKind;

/**
 * What somebody has earned, as they may show it to anybody.
 *
 * @param title null where it does not open any more
 * @param issuer who taught or examined; null where nobody knows. Never one whose name tells why somebody was there
 * @param expiresOn null where it does not expire
 */
public record Certificate(
        Ref ref, CredentialKind kind, String title, String issuer, LocalDate earnedOn, LocalDate expiresOn) {

    private static final Set<OrganisationKind> TEACH =
            EnumSet.of(OrganisationKind.TRAINING, OrganisationKind.SCHOOL, OrganisationKind.EMPLOYER);

    static Certificate of(CredentialView view) {
        CredentialFacts facts = view.facts();
        String issuer = TEACH.contains(view.organisationKind())
                ? view.organisationName()
                : facts.issuer().words();
        return new Certificate(view.ref(), facts.kind(), facts.title(), issuer, facts.earnedOn(), facts.expiresOn());
    }
}
