package org.marram.imports;

import java.util.List;
import java.util.function.Consumer;
import org.marram.common.Ref;

/**
 * An import whose node is gone was taken up by this one. Whoever reads files of that kind says how they are read, from the top:
 * a row that was done already changes nothing, and is not told again.
 *
 * @param about what was kept with it
 * @param goOn takes how the rows are read
 */
public record TakenOver(
        ImportKind kind, long ownerId, boolean trial, Ref about, List<Upload> files, Consumer<ImportRows> goOn) {}
