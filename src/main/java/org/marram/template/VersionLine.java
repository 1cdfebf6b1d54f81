package org.marram.template;

import java.time.Instant;

/** One version of a template; createdBy is null where it came with the product. */
public record VersionLine(int number, Instant createdAt, String createdBy) {}
