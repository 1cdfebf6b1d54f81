package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.Taken;

/** Takes in what an export says, many rows at once. Whether it may be done is asked anew for every batch. */
@ApplicationScoped
class Intakes {

    static final String UNKNOWN_CODE = "unknown-code";

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
    private IncomeIntake incomes;

    @Inject
    private AccessService access;

    List<Taken> take(Reading reading, HmisTable table, List<HmisRow> rows) {
        access.role(Act.IMPORT_PEOPLE, null);
        return switch (table) {
            case PROJECT -> projects.take(reading, rows);
            case CLIENT -> clients.take(reading, rows);
            case SERVICES -> helps.take(reading, rows);
            case EDUCATION -> educations.take(reading, rows);
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
