package org.marram.imports;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The rows of an import, read once from the first to the last, outside of any request. */
@FunctionalInterface
public interface ImportRows {

    /**
     * Hands on batch by batch. Each is done as whoever began it, in one transaction with what it answers: what became of its
     * rows. It may be done once more where somebody changed the same at the same moment.
     */
    void read(Consumer<Supplier<List<Note>>> batches) throws IOException;
}
