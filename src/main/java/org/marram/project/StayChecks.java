package org.marram.project;

import java.time.LocalDate;
import org.marram.common.Checks;
import org.marram.common.Horizon;

/** What is said by hand of a stay or of help must hold together. What other systems say is kept as it comes. */
record StayChecks(LocalDate today) {

    private static final int CODE = 12;

    /** Refuses with everything found. */
    void check(SaidStay said) {
        Checks checks = new Checks();
        checks.present("project", said.project());
        if (checks.present("entry", said.entry()) != null) {
            checks.that(!said.entry().isAfter(today), "entry", "in-the-future");
            checks.that(Horizon.holds(said.entry(), today), "entry", "out-of-range");
        }
        exit(checks, "exit", said.entry(), said.exit());
        code(checks, "situation", said.situation());
        code(checks, "destination", said.destination());
        checks.that(said.exit() != null || said.destination() == null, "destination", "not-possible");
        checks.refuseFaults();
    }

    /** As {@link #check}, of the day and the destination alone. */
    void check(LocalDate entry, EndStay end) {
        Checks checks = new Checks();
        checks.present("on", end.on());
        exit(checks, "on", entry, end.on());
        code(checks, "destination", end.destination());
        checks.refuseFaults();
    }

    /** Refuses a day outside the stay, and codes that are none. */
    SaidHelp checked(SaidHelp said, StayFacts stay) {
        Checks checks = new Checks();
        if (checks.present("on", said.on()) != null) {
            checks.that(!said.on().isAfter(today), "on", "in-the-future");
            checks.that(!said.on().isBefore(stay.entry()), "on", "out-of-range");
            checks.that(stay.exit() == null || !said.on().isAfter(stay.exit()), "on", "out-of-range");
        }
        SaidHelp clean = new SaidHelp(
                said.stay(),
                said.on(),
                checks.required("recordType", said.recordType(), CODE),
                checks.optional("type", said.type(), CODE));
        checks.refuseFaults();
        return clean;
    }

    private void exit(Checks checks, String field, LocalDate entry, LocalDate exit) {
        checks.that(exit == null || !exit.isAfter(today), field, "in-the-future");
        checks.that(exit == null || entry == null || !exit.isBefore(entry), field, "ends-before-start");
    }

    private static void code(Checks checks, String field, Integer code) {
        Place place = code == null ? null : Place.of(code.toString());
        checks.that(code == null || place != null && place.code() == code, field, "unknown");
    }
}
