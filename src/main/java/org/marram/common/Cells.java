package org.marram.common;

/**
 * Cells that a spreadsheet would run as a formula (safety rule 34): an apostrophe before them makes them text. Reading
 * takes one away again, so that what goes out and comes back is the same.
 */
public final class Cells {

    private static final String RUNS = "(?s)'*[=+\\-@\\t\\r].*";

    private Cells() {}

    public static String written(String text) {
        return text != null && text.matches(RUNS) ? "'" + text : text;
    }

    public static String read(String cell) {
        return cell != null && cell.startsWith("'") && cell.matches(RUNS) ? cell.substring(1) : cell;
    }
}
