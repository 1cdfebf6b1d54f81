package org.marram.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The classes of a day, as taken along; marks are taken back from them until then. */
public record OfflineDay(LocalDate day, Instant takenAt, Instant until, List<OfflineList> lists) {}
