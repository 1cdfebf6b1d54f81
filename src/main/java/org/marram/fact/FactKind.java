package org.marram.fact;

import org.marram.template.CriterionKind;

/**
 * One kind of fact: what it is kept as, and what of a milestone it proves.
 *
 * @param criterion null where it proves nothing
 * @param more what is read beside it, such as {@code ", o.name"}; {@code f} is the fact
 * @param joins what that needs
 */
public record FactKind<F extends Fact>(Class<F> type, CriterionKind criterion, String more, String joins) {

    public static <F extends Fact> FactKind<F> of(Class<F> type, CriterionKind criterion) {
        return new FactKind<>(type, criterion, "", "");
    }

    String entity() {
        return type.getSimpleName();
    }

    /** Facts of a person with the names of who wrote them down and replaced them, and their milestones. */
    String rows() {
        return "select f, k.displayName, r.displayName, m.ref" + more + " from Account k, " + entity() + " f"
                + " left join Milestone m on m.id = f.milestoneId left join Account r on r.id = f.replacedBy" + joins
                + " where k.id = f.keptBy and f.personId = :person and ";
    }
}
