package org.marram.partner;

import java.util.List;
import java.util.Set;
import org.marram.common.Ref;

/**
 * Rows of one kind.
 *
 * @param trial whether nothing is kept
 * @param coming in a trial: what earlier rows would have made of the kind that these are about
 * @param comingOwners in a trial: organisations that earlier rows would have made
 */
public record IntakeBatch(IntakeKind kind, List<Intake> rows, boolean trial, Set<Ref> coming, Set<Ref> comingOwners) {}
