package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * A to-do.
 *
 * @param person whom it is about; null for one of one's own
 * @param words null where they cannot be read
 * @param open whether it is still to be done; else it is done or struck out
 */
public record TodoView(
        Ref ref, String words, LocalDate dueOn, Ref person, String code, String nameToUse, boolean open, int version) {}
