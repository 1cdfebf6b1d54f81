package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * A to-do that is still to be done.
 *
 * @param person whom it is about; null for one of one's own
 * @param words null where they cannot be read
 */
public record TodoView(
        Ref ref, String words, LocalDate dueOn, Ref person, String code, String nameToUse, int version) {}
