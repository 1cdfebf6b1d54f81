package org.marram.partner;

import org.marram.common.Ref;

/** A site of an organisation; version is what a change names. */
public record SiteView(Ref ref, int version, SiteFacts facts) {}
