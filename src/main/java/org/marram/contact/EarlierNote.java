package org.marram.contact;

import java.time.Instant;

/**
 * What a note was before a change.
 *
 * @param struckReason null where it held
 * @param until when it was changed
 * @param changedBy display name
 */
public record EarlierNote(
        NoteKind kind,
        Instant tookPlaceAt,
        Met met,
        String words,
        StrikeReason struckReason,
        Instant until,
        String changedBy) {}
