package org.marram.ui.offering;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.marram.common.Ref;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningView;
import org.marram.partner.OrganisationKind;
import org.marram.partner.OrganisationView;
import org.marram.ui.shell.Notice;

/**
 * How the openings of one organisation are read and changed, by the programme's staff or by the partner's own.
 *
 * @param changes whether this one may change anything
 * @param organisation with its sites, as it stands now
 * @param saved after something was stored
 * @param notice where is said what stands in the way
 */
public record OpeningDoor(
        boolean changes,
        Supplier<OrganisationView> organisation,
        Supplier<List<OpeningView>> list,
        Consumer<OpeningFacts> add,
        Change change,
        Consumer<Ref> remove,
        Consumer<Ref> restore,
        Runnable saved,
        Notice notice) {

    /** Writes an opening anew that was read at a version. */
    public interface Change {

        void accept(Ref opening, int version, OpeningFacts facts);
    }

    /** What is most often open with such an organisation. */
    static OpeningKind usual(OrganisationKind organisation) {
        return switch (organisation) {
            case HOUSING -> OpeningKind.HOUSING;
            case COUNSELLING -> OpeningKind.COUNSELLING;
            default -> OpeningKind.JOB;
        };
    }
}
