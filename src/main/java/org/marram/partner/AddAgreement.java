package org.marram.partner;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/** One more agreement; untilOn is the first day on which it no longer holds. */
public record AddAgreement(Ref organisation, LocalDate fromOn, LocalDate untilOn, List<Cover> covers) {}
