package org.marram.contact;

import java.time.Instant;

/** What was typed and not saved, and when it was kept. */
public record DraftView(String words, Instant at) {}
