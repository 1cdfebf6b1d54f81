package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * A to-do.
 *
 * @param person whom it is about: whoever is responsible for them sees it; null for a to-do of one's own
 * @param words at most 200
 */
public record AddTodo(Ref person, String words, LocalDate dueOn) {}
