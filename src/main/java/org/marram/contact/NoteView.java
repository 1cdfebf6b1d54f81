package org.marram.contact;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * A note as the staff read it.
 *
 * @param met null where it was not said
 * @param words null where they do not open any more
 * @param author display name
 * @param editedAt null while it stands as first written
 * @param sharedAt since when the person sees it; null where it is private
 * @param struckAt null while it holds
 */
public record NoteView(
        Ref ref,
        NoteKind kind,
        Instant tookPlaceAt,
        Met met,
        String words,
        String author,
        Instant writtenAt,
        Instant editedAt,
        Instant sharedAt,
        Instant struckAt,
        StrikeReason struckReason,
        int version) {}
