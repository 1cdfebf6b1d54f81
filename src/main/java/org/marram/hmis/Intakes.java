package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.education.SchoolingFacts;
import org.marram.employment.EmploymentFacts;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;

/** Takes in what an export says, many rows at once. Whether it may be done is asked anew for every batch. */
@ApplicationScoped
class Intakes {

    static final String UNKNOWN_CODE = "unknown-code";

    /** A refusal first, then the best. */
    private static final Comparator<Taken> TELLING = Comparator.comparing(
                    (Taken taken) -> taken.outcome() != IntakeOutcome.REFUSED)
            .thenComparing(Taken::outcome);

    @Inject
    private ProjectIntake projects;

    @Inject
    private ClientIntake clients;

    @Inject
    private StayIntake stays;

    @Inject
    private HomeIntake homes;

    @Inject
    private HelpIntake helps;

    @Inject
    private EducationIntake educations;

    @Inject
    private EmploymentIntake employments;

    @Inject
    private IncomeIntake incomes;

    @Inject
    private AccessService access;

    List<Taken> take(Reading reading, HmisTable table, List<HmisRow> rows) {
        access.role(Act.IMPORT_PEOPLE, null);
        return switch (table) {
            case PROJECT -> projects.take(reading, rows);
            case CLIENT -> clients.take(reading, rows);
            case SERVICES -> helps.take(reading, rows);
            case EDUCATION -> learnedAndWorked(reading, rows);
            case INCOME -> incomes.take(reading, rows);
            case EXPORT, EXIT, ENROLLMENT -> throw new IllegalArgumentException(table.name());
        };
    }

    List<StayIntake.StayTaken> stays(Reading reading, List<StayRow> rows) {
        access.role(Act.IMPORT_PEOPLE, null);
        return stays.take(reading, rows);
    }

    /** Of each of these the stay whose home was not taken. */
    List<Stayed> homes(Reading reading, List<Housed> people) {
        access.role(Act.IMPORT_PEOPLE, null);
        return homes.take(reading, people);
    }

    /** Both stand in one row: neither is taken unless both can be. */
    private List<Taken> learnedAndWorked(Reading reading, List<HmisRow> rows) {
        FactIntake.Look<SchoolingFacts> learned = educations.look(reading, rows);
        FactIntake.Look<EmploymentFacts> worked = employments.look(reading, rows);
        List<Taken> taken = new ArrayList<>();
        Set<HmisRow> refused = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            Taken both = both(learned.taken().get(at), worked.taken().get(at));
            taken.add(both);
            if (both.outcome() == IntakeOutcome.REFUSED) {
                refused.add(rows.get(at));
            }
        }
        educations.write(reading, learned, refused);
        employments.write(reading, worked, refused);
        return taken;
    }

    /** Of one row: refused where one of them is, else the better of both, with what there is to say of a column. */
    static Taken both(Taken one, Taken other) {
        Taken first = TELLING.compare(one, other) <= 0 ? one : other;
        Taken second = first == one ? other : one;
        return first.reason() != null || second.field() == null
                ? first
                : new Taken(first.outcome(), second.field(), second.reason());
    }

    /** Null where it would be here, in a trial. Refuses what is not in the export. */
    static HmisOrigin found(Reading reading, Map<Ref, HmisOrigin> known, Ref token, String column, String why) {
        HmisOrigin found = known.get(token);
        boolean coming = reading.trial() && reading.coming().containsKey(token);
        if (found == null && !coming) {
            throw Refusal.invalid(column, why);
        }
        return found;
    }

    /** Null where it refuses. */
    static <T> T orNull(Supplier<T> cell) {
        try {
            return cell.get();
        } catch (Refusal refused) {
            return null;
        }
    }

    /** Refused, where something in the row refuses. */
    static Taken guarded(Supplier<Taken> row) {
        try {
            return row.get();
        } catch (Refusal refused) {
            if (refused.faults().isEmpty()) {
                throw refused;
            }
            Refusal.Fault fault = refused.faults().get(0);
            return Taken.refused(fault.field(), fault.code());
        }
    }
}
