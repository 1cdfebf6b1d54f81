package org.marram.result;

import java.util.List;
import org.marram.common.Ref;

/** One course: a cell for each quarter of the table, and all of them together. */
public record CourseResult(Ref course, String title, List<ResultCell> cells, ResultCell total) {}
