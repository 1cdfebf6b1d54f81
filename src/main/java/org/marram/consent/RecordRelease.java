package org.marram.consent;

import java.time.LocalDate;
import java.util.Set;
import org.marram.access.Scope;
import org.marram.common.Ref;

/** A person agrees to share: one recipient, a purpose, categories, an end (first day on which it no longer holds), how it was given, in which language (BCP 47) it was explained. */
public record RecordRelease(
        Ref person,
        Ref organisation,
        Purpose purpose,
        Set<Scope> categories,
        LocalDate until,
        GivenHow givenHow,
        String language) {}
