package org.marram.assignment;

import java.time.LocalDate;
import java.util.List;
import org.marram.common.Ref;

/**
 * From a day on a colleague is responsible for these people.
 *
 * @param fromOn today means from now on
 * @param note for the colleague, null for none; whoever may open the person can read it
 */
public record HandOver(List<Ref> people, Ref to, LocalDate fromOn, HandoverReason reason, String note) {}
