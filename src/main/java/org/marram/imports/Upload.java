package org.marram.imports;

/** A file as somebody sent it: a ZIP, one table as CSV, or JSON. */
public record Upload(String name, byte[] bytes) {

    /** Most bytes of all files of one import together, as they come; of people more. */
    public static final int MOST_BYTES = ImportKind.DIRECTORY.mostBytes();
}
