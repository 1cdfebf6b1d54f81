package org.marram.contact;

import org.marram.common.Page;

/** One's own name to use, and the notes that are shared with one. */
public record OwnNotes(String nameToUse, Page<OwnNote> notes) {}
