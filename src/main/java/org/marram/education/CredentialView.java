package org.marram.education;

import org.marram.common.Ref;
import org.marram.fact.Kept;
import org.marram.partner.OrganisationKind;

/**
 * A credential as it stands, or as it was written down before.
 *
 * @param facts title, issuer and note without words where they do not open any more
 * @param organisationName null where no partner issued it, as {@code organisationKind}
 * @param course the title of the one from which it came; null for none
 */
public record CredentialView(
        Ref ref,
        int version,
        CredentialFacts facts,
        String organisationName,
        OrganisationKind organisationKind,
        String course,
        Kept kept) {}
