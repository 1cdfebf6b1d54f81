package org.marram.imports;

import java.util.List;
import org.marram.common.Ref;

/**
 * An import to begin.
 *
 * @param ownerId the programme or the organisation that it is for
 * @param trial whether nothing is kept, and it is only told what would become of each row
 * @param expected about how many rows there are; 0 where nobody can say
 * @param files what another node needs to go on, as {@code about}; empty for kinds that end with their node
 */
public record NewImport(
        ImportKind kind, long ownerId, boolean trial, int expected, ImportRows rows, List<Upload> files, Ref about) {

    public NewImport(ImportKind kind, long ownerId, boolean trial, int expected, ImportRows rows) {
        this(kind, ownerId, trial, expected, rows, List.of(), null);
    }
}
