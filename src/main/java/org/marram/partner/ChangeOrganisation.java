package org.marram.partner;

import org.marram.common.Ref;

/** What an organisation is called, what it does, and the whole of what the directory says of it. */
public record ChangeOrganisation(Ref organisation, int version, String name, OrganisationKind kind, Entry entry) {}
