package org.marram.imports;

import java.util.Map;

/**
 * What became of one row, or something to tell of a file as a whole.
 *
 * @param place line of the file, or JSON pointer; empty for the file
 * @param tellsOf how many rows
 * @param cells of a refused row what came, by column, to be mended and sent again; else null
 */
public record Note(String file, String place, Taken taken, int tellsOf, Map<String, String> cells) {

    public Note(String file, String place, Taken taken, int tellsOf) {
        this(file, place, taken, tellsOf, null);
    }

    public Note(String file, String place, Taken taken) {
        this(file, place, taken, 1);
    }
}
