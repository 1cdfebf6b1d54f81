package org.marram.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Checks;
import org.marram.person.PersonService;
import org.marram.project.ProjectService;

/**
 * Figures of the own programme, for its supervisors: all of them inside, and of those that leave none that is small. Nobody is
 * named. Each report is one row of the journal, with what it was for.
 */
@ApplicationScoped
@Transactional
public class ReportService {

    @Inject
    private PeoplesStays stays;

    @Inject
    private ProjectService projects;

    @Inject
    private PersonService people;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** What a report may be about, by name; at most 1,000. */
    @Needs(Act.SEE_FIGURES)
    public List<ReportProject> projects() {
        access.programme(Act.SEE_FIGURES, current.actor().programmeId(), null);
        return projects.all().stream()
                .map(one -> new ReportProject(one.ref(), one.name(), one.type()))
                .toList();
    }

    /**
     * All figures, each with whether it may leave. Refuses days that are missing, ahead or the wrong way round, a project that is
     * not there, a missing purpose.
     *
     * @param counted is told, batch after batch, how many people were counted
     */
    @Needs(Act.SEE_FIGURES)
    public AnnualReport annual(AskReport ask, IntConsumer counted) {
        return report(Act.SEE_FIGURES, ask, counted);
    }

    /** As {@link #annual}, without what may not leave. Refuses a period that is not fixed (period-not-fixed). */
    @Needs(Act.EXPORT_FIGURES)
    public AnnualReport toldOutside(AskReport ask) {
        ask.period().refuseUnlessFixed(LocalDate.now(clock));
        return report(Act.EXPORT_FIGURES, ask, counted -> {}).told();
    }

    /** The same as a file: CSV by RFC 4180, in UTF-8; no cell of it runs in a spreadsheet. */
    @Needs(Act.EXPORT_FIGURES)
    public String csv(AskReport ask) {
        return new ReportSheet(toldOutside(ask)).csv();
    }

    /** What became of the people who began in each of the last six whole years. Refuses as {@link #annual}. */
    @Needs(Act.SEE_FIGURES)
    public CohortReport cohorts(AskCohorts ask, IntConsumer counted) {
        return report(Act.SEE_FIGURES, ask, counted);
    }

    /** As {@link #cohorts}, without what may not leave. */
    @Needs(Act.EXPORT_FIGURES)
    public CohortReport cohortsToldOutside(AskCohorts ask) {
        return report(Act.EXPORT_FIGURES, ask, counted -> {}).told();
    }

    /** The same as a file, as {@link #csv}. */
    @Needs(Act.EXPORT_FIGURES)
    public String cohortsCsv(AskCohorts ask) {
        return new CohortSheet(cohortsToldOutside(ask)).csv();
    }

    private AnnualReport report(Act act, AskReport ask, IntConsumer counted) {
        LocalDate today = LocalDate.now(clock);
        allow(act, ask.purpose());
        ask.period().refuseUnlessPossible(today);
        Chosen chosen = Chosen.of(ask.projects(), projects.all());
        AnnualFigures figures = new AnnualFigures();
        Progress progress = new Progress(counted);
        stays.each(ask.period(), chosen.keys(), batch -> {
            Map<Long, LocalDate> births = people.births(batch.keySet());
            batch.forEach((person, some) ->
                    Counted.of(some, births.get(person), ask.period()).ifPresent(figures::add));
            progress.more(batch.size());
        });
        return figures.report(ask.period(), chosen, least(), ask.period().isFixed(today));
    }

    private CohortReport report(Act act, AskCohorts ask, IntConsumer counted) {
        LocalDate today = LocalDate.now(clock);
        allow(act, ask.purpose());
        Chosen chosen = Chosen.of(ask.projects(), projects.all());
        Cohorts cohorts = new Cohorts(today);
        Progress progress = new Progress(counted);
        stays.each(ReportPeriod.everything(today), chosen.keys(), batch -> {
            cohorts.add(batch, stays.working(current.actor().programmeId(), cohorts.workingDays(batch)));
            progress.more(batch.size());
        });
        return new CohortReport(chosen.names(), least(), cohorts.years(new SmallNumbers(least())));
    }

    private void allow(Act act, ReportPurpose purpose) {
        access.programme(act, current.actor().programmeId(), null, purpose == null ? null : purpose.name());
        Checks checks = new Checks();
        checks.present("purpose", purpose);
        checks.refuseFaults();
    }

    private int least() {
        return stays.least(current.actor().programmeId());
    }
}
