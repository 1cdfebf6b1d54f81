package org.marram.ui.imports;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.imports.ImportLineView;
import org.marram.imports.ImportReason;
import org.marram.imports.ImportView;
import org.marram.ui.shell.Notice;

/**
 * How one kind of import is begun and looked at.
 *
 * @param fields where faults of these names are shown
 * @param begin with what is chosen; true: only look
 * @param reasons what is said most often, of the refused rows or of all
 * @param refused the address of the file of refused rows
 */
public record ImportDoor(
        Notice notice,
        Map<String, HasValidationProperties> fields,
        Function<Boolean, Ref> begin,
        Supplier<Optional<ImportView>> last,
        Lines lines,
        BiFunction<Ref, Boolean, List<ImportReason>> reasons,
        Consumer<Ref> cancel,
        Function<Ref, String> refused) {

    /** Reads a part of what became of the rows. */
    @FunctionalInterface
    public interface Lines {

        Page<ImportLineView> read(Ref ref, boolean refusedOnly, String after, int limit);
    }
}
