package org.marram.imports;

/**
 * An import to begin.
 *
 * @param ownerId the programme or the organisation that it is for
 * @param trial whether nothing is kept, and it is only told what would become of each row
 * @param expected about how many rows there are; 0 where nobody can say
 */
public record NewImport(ImportKind kind, long ownerId, boolean trial, int expected, ImportRows rows) {}
