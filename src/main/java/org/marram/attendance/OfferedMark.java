package org.marram.attendance;

/**
 * A mark that was made where nobody could be asked.
 *
 * @param stood what stood there for whoever made it; null for nothing
 * @param stoodMinutes the minutes of what stood there
 */
public record OfferedMark(OneMark mark, MarkKind stood, int stoodMinutes) {}
