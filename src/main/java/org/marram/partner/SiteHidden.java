package org.marram.partner;

/** A site is confidential from now on (safety rule 27). Fired in the transaction of the change. */
public record SiteHidden(long siteId) {}
