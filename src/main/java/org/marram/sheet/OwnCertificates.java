package org.marram.sheet;

import org.marram.common.Page;

/** One's own name to use, and what one has earned. */
public record OwnCertificates(String nameToUse, Page<Certificate> certificates) {}
