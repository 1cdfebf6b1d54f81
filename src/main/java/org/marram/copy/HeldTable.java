package org.marram.copy;

import java.util.List;

/**
 * A table that holds something of people.
 *
 * @param ofOne the condition under which a row is of the person whose key is the only parameter
 */
record HeldTable(String name, List<HeldColumn> columns, String ofOne) {

    /** Names stand in queries, so a name is nothing but a name. */
    static void checkName(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalStateException("The dictionary names something that is no name");
        }
    }

    boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }
}
