package org.marram.contact;

import java.time.Instant;
import org.marram.common.Ref;

/** A person whose last contact is counted otherwise than the notes tell. There should be none. */
public record ContactDrift(Ref person, Instant counted, Instant byNotes) {}
