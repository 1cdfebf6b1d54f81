package org.marram.partner;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * One organisation with everything the directory says of it.
 *
 * @param checkedOn null where nobody has checked it yet
 * @param checkedBy the display name of who did; null where nobody has, or where an import said so
 * @param version what a change names
 */
public record OrganisationView(
        Ref ref,
        String name,
        OrganisationKind kind,
        Entry entry,
        LocalDate checkedOn,
        String checkedBy,
        boolean retired,
        int version,
        List<OfferingView> offerings,
        List<SiteView> sites,
        List<ContactView> contacts,
        List<AgreementView> agreements) {}
