package org.marram.partner;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * A partner organisation in a list.
 *
 * @param languages ISO 639 codes
 * @param checkedOn null where nobody has checked the entry yet
 * @param agreementUntil null where no agreement holds today
 */
public record OrganisationLine(
        Ref ref,
        String name,
        OrganisationKind kind,
        List<String> languages,
        LocalDate checkedOn,
        LocalDate agreementUntil) {}
