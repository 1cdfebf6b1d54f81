package org.marram.imports;

import java.util.Map;

/**
 * A refused row as it can be given back.
 *
 * @param field the column that the reason is about; null for the whole row
 * @param reason a code
 * @param cells what came, by column
 */
public record RefusedRow(String field, String reason, Map<String, String> cells) {}
