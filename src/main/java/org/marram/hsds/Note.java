package org.marram.hsds;

import org.marram.partner.Taken;

/**
 * Something to tell of a file as a whole, or of a row that could not be read.
 *
 * @param tellsOf how many rows
 */
record Note(String file, String place, Taken taken, int tellsOf) {

    Note(String file, String place, Taken taken) {
        this(file, place, taken, 1);
    }
}
