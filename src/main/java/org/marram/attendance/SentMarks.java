package org.marram.attendance;

import java.util.List;

/** Marks of whatever sessions of own courses, some hundred at a time. @param trial whether nothing is kept */
public record SentMarks(List<SentMark> marks, boolean trial) {}
