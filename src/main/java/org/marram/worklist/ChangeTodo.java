package org.marram.worklist;

import java.time.LocalDate;
import org.marram.common.Ref;

/** Other words, another day, or both; null stays as it is. */
public record ChangeTodo(Ref todo, int version, String words, LocalDate dueOn) {}
