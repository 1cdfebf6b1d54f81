package org.marram.hsds;

import org.marram.partner.Taken;

/** Something to tell of a file as a whole, or of a row that could not be read. */
record Note(String file, String place, Taken taken) {}
