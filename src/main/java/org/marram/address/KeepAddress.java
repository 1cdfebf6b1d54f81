package org.marram.address;

import org.marram.common.Ref;

/**
 * What the address of a home is.
 *
 * @param version as it was read; 0 where none is kept
 * @param words at most 400 characters, as many lines as it takes
 */
public record KeepAddress(Ref home, int version, String words) {}
