package org.marram.copy;

/**
 * A column as the database's own dictionary tells it.
 *
 * @param type of the database, in small letters
 * @param said what it tells of a person: plain, personal or secret, and more words
 */
record HeldColumn(String table, String name, String type, String said) {

    HeldColumn {
        HeldTable.checkName(table);
        HeldTable.checkName(name);
    }

    /** Words under the person's key. */
    boolean isSealed() {
        return said.startsWith("secret") && type.equals("varbinary");
    }

    /** A hash or a key, which tells nobody anything. */
    boolean isUnreadable() {
        return said.startsWith("secret") && !isSealed();
    }

    boolean isOfAPerson() {
        return !said.startsWith("plain");
    }

    /** A reference outside the database. */
    boolean isReference() {
        return type.equals("binary") && !isUnreadable();
    }

    /** A key of a row, of this table or of another. */
    boolean isKey() {
        return type.equals("bigint");
    }

    boolean isYesOrNo() {
        return type.equals("tinyint");
    }

    String place() {
        return table + "." + name;
    }
}
