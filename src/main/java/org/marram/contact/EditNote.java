package org.marram.contact;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * What a note says from now on.
 *
 * @param version as it was read; another one stands now means refused as stale
 */
public record EditNote(Ref note, int version, NoteKind kind, Instant tookPlaceAt, Met met, String words) {}
