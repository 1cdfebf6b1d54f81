package org.marram.copy;

import java.util.List;

/** What one table holds of the person, row by row. */
record HeldPart(String table, List<HeldRow> rows) {}
