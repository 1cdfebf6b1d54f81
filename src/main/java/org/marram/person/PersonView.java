package org.marram.person;

import java.util.Set;
import org.marram.common.Ref;

/**
 * A person as the coordinator's page shows them.
 *
 * @param masked which fields are there but need a reveal of their own
 * @param responsible display name of the coordinator responsible
 */
public record PersonView(
        Ref ref,
        String code,
        String nameToUse,
        String language,
        String safeContact,
        Set<SecretField> masked,
        String responsible,
        int version) {}
