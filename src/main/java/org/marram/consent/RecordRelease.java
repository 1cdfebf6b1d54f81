package org.marram.consent;

import java.time.LocalDate;
import java.util.Set;
import org.marram.access.Scope;
import org.marram.common.Ref;

/**
 * A person agrees to share. Whoever records it is the one who explained it.
 *
 * @param organisation the one recipient
 * @param from the day on which it begins; null for now
 * @param until the first day on which it no longer holds
 * @param language in which it was explained (BCP 47)
 * @param representative who agreed for the person; null where they did themself
 */
public record RecordRelease(
        Ref person,
        Ref organisation,
        Purpose purpose,
        Set<Scope> categories,
        LocalDate from,
        LocalDate until,
        GivenHow givenHow,
        String language,
        Ref representative) {

    /** From now on, in the person's own words. */
    public RecordRelease(
            Ref person,
            Ref organisation,
            Purpose purpose,
            Set<Scope> categories,
            LocalDate until,
            GivenHow givenHow,
            String language) {
        this(person, organisation, purpose, categories, null, until, givenHow, language, null);
    }
}
