package org.marram.partner;

/** What another directory says of an organisation; a new one has no name yet. */
public record OrganisationSaid(String name, OrganisationKind kind, Entry entry) {}
