package org.marram.contact;

import org.marram.common.Ref;

/**
 * Keeps what is being typed.
 *
 * @param place which field, such as {@code new-note}: small letters and dashes, at most 40
 * @param object of which thing; null where a new thing of the person is being written
 * @param words exactly as typed; blank ones leave no draft
 */
public record KeepDraft(Ref person, String place, Ref object, String words) {}
