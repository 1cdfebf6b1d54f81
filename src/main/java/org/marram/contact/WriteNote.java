package org.marram.contact;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * Notes something about a person.
 *
 * @param tookPlaceAt not in the future
 * @param met null where it was not said, and where there was no contact
 * @param shared whether the person sees it from now on; else it is private
 */
public record WriteNote(Ref person, NoteKind kind, Instant tookPlaceAt, Met met, String words, boolean shared) {}
