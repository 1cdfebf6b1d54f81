package org.marram.person;

import java.util.Map;
import org.marram.common.Ref;

/**
 * A person as the coordinator's page shows them.
 *
 * @param masked what was answered for each field that needs a reveal of its own
 * @param responsible display name of the coordinator responsible
 * @param sealed whether no emergency may open the record
 */
public record PersonView(
        Ref ref,
        String code,
        String nameToUse,
        Told language,
        Told safeContact,
        Map<SecretField, Answer> masked,
        String responsible,
        boolean sealed,
        int version) {}
