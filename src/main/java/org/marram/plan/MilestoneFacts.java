package org.marram.plan;

import org.marram.common.Ref;
import org.marram.template.CriterionKind;

/** What other rooms need to know of a milestone; open: neither reached nor set aside. */
public record MilestoneFacts(
        long id, Ref ref, long planId, long personId, CriterionKind criterion, Integer amount, boolean open) {}
