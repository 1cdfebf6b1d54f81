package org.marram.copy;

import java.util.Map;

/**
 * One row as it stands in a copy.
 *
 * @param no which of its table's it is, from 1
 * @param values by column, in their order; what is empty is not there
 */
record HeldRow(int no, Map<String, HeldValue> values) {}
