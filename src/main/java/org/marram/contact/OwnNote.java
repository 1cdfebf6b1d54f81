package org.marram.contact;

import java.time.Instant;
import org.marram.common.Ref;

/** A note as its own person reads it; without words where they do not open any more. */
public record OwnNote(Ref ref, NoteKind kind, Instant tookPlaceAt, String words) {}
