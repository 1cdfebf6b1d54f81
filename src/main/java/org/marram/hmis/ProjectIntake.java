package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.IntakeOutcome;
import org.marram.imports.Taken;
import org.marram.project.ProjectFacts;
import org.marram.project.ProjectLine;
import org.marram.project.ProjectService;
import org.marram.project.TakeProject;

/** Takes in projects. */
@ApplicationScoped
class ProjectIntake {

    static final String KIND = "PROJECT";

    private static final int LONGEST_NAME = 200;
    private static final int BY_NIGHT = 3;
    private static final Set<Integer> TYPES = Set.of(0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14);

    /** One that is written. */
    private record Writing(Ref token, Ref digest, HmisOrigin origin, ProjectFacts facts) {}

    @Inject
    private HmisOrigins origins;

    @Inject
    private ProjectService projects;

    @Inject
    private Clock clock;

    List<Taken> take(Reading reading, List<HmisRow> rows) {
        Map<HmisRow, Ref> tokens = new LinkedHashMap<>();
        rows.forEach(row -> tokens.put(row, origins.token(reading.source(), KIND, row.key())));
        Map<Ref, HmisOrigin> known = origins.of(tokens.values());
        List<Taken> taken = new ArrayList<>();
        List<Writing> writing = new ArrayList<>();
        for (HmisRow row : rows) {
            Ref token = tokens.get(row);
            taken.add(Intakes.guarded(() -> one(reading, row, token, known.get(token), writing)));
        }
        if (!reading.trial()) {
            write(writing);
        }
        return taken;
    }

    private Taken one(Reading reading, HmisRow row, Ref token, HmisOrigin origin, List<Writing> writing) {
        if (row.isDeleted()) {
            return Taken.leftOut("deleted-there");
        }
        ProjectFacts facts = facts(reading, row);
        Ref digest = origins.digest(row.said());
        reading.coming().put(token, facts.type());
        if (origin != null && origin.saidTheSame(digest)) {
            return Taken.as(IntakeOutcome.UNCHANGED);
        }
        writing.add(new Writing(token, digest, origin, facts));
        return new Taken(
                origin == null ? IntakeOutcome.KEPT : IntakeOutcome.CHANGED,
                TYPES.contains(facts.type()) ? null : "ProjectType",
                TYPES.contains(facts.type()) ? null : Intakes.UNKNOWN_CODE);
    }

    private ProjectFacts facts(Reading reading, HmisRow row) {
        String name = row.needed("ProjectName");
        if (name.length() > LONGEST_NAME) {
            throw Refusal.invalid("ProjectName", "too-long");
        }
        int type = row.number("ProjectType");
        boolean beds = type == 1 && reading.source().layout() == Layout.FY2022;
        boolean byNight = beds && Integer.toString(BY_NIGHT).equals(row.text("TrackingMethod"));
        LocalDate far = LocalDate.now(clock).plusYears(40);
        return new ProjectFacts(
                name,
                beds && !byNight ? 0 : type,
                row.day("OperatingStartDate", far),
                row.day("OperatingEndDate", far));
    }

    private void write(List<Writing> writing) {
        List<ProjectLine> made = projects.takeProjects(writing.stream()
                .map(one -> new TakeProject(
                        one.origin() == null ? null : one.origin().objectRef(), one.facts()))
                .toList());
        for (int at = 0; at < writing.size(); at++) {
            Writing one = writing.get(at);
            if (one.origin() == null) {
                origins.addProject(
                        one.token(),
                        one.digest(),
                        made.get(at).id(),
                        made.get(at).ref());
            } else {
                one.origin().said(one.digest(), made.get(at).ref());
            }
        }
    }
}
