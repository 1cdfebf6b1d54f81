package org.marram.hmis;

/**
 * Which system an export comes from, and in which year's layout.
 *
 * @param hashed whether names are not names but hashes of them
 */
record HmisSource(String name, Layout layout, boolean hashed) {}
