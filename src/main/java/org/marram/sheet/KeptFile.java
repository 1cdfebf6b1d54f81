package org.marram.sheet;

/** A file to take along; {@code kept} is the answer's Content-Disposition, with a name that tells nothing. */
public record KeptFile(byte[] bytes, String type, String kept) {}
