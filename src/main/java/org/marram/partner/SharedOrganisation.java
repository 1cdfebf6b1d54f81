package org.marram.partner;

import java.util.List;
import org.marram.common.Ref;

/** What anybody may be told of an organisation: no confidential site, no contact that is not listed, no agreement. */
public record SharedOrganisation(
        Ref ref,
        String name,
        Entry entry,
        List<OfferingView> offerings,
        List<SiteView> sites,
        List<ContactView> contacts) {}
