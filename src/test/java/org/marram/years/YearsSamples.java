package org.marram.years;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.marram.common.Ref;
import org.marram.common.Texts;
import org.marram.fact.YesNo;
import org.marram.income.IncomeFact;
import org.marram.income.Stage;
import org.marram.life.Drawn;
import org.marram.outcome.JobStatus;
import org.marram.outcome.SpellFact;
import org.marram.outcome.SpellKind;
import org.marram.plan.GoalView;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.plan.PlanView;
import org.marram.plan.Whose;
import org.marram.progress.MilestoneProgress;
import org.marram.progress.WayView;
import org.marram.review.ReviewDue;
import org.marram.review.ReviewHow;
import org.marram.review.ReviewLine;
import org.marram.review.ReviewWindow;
import org.marram.review.ReviewsView;
import org.marram.review.WindowReason;
import org.marram.template.CriterionKind;
import org.marram.template.Pathway;

/** Whole ways as a plan of some years would have them, each from its seed. */
public final class YearsSamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Look WIDE = new Look(1000, false, true, false);
    static final Look NARROW = new Look(336, false, false, false);

    private static final List<Pathway> LANES = List.of(
            Pathway.COUNSELLING,
            Pathway.EDUCATION,
            Pathway.JOB_TRAINING,
            Pathway.HOUSING,
            new Pathway("X1", "Music and theatre in the old harbour"));
    private static final List<String> TITLES = List.of(
            "Keys",
            "First meeting held",
            "Language class begun",
            "90 hours of training",
            "Own bank account",
            "Residence paper renewed for two years",
            "Certificate in baking, level 1",
            "Driving licence",
            "Trial week at the workshop",
            "Flat of my own with a door that can be locked from inside");

    private static final ReviewsView REVIEWS = new ReviewsView(
            List.of(new ReviewLine(Ref.random(), TODAY.minusDays(200), ReviewHow.values()[0], true, 9, 3, null)),
            new ReviewDue(
                    new ReviewWindow(TODAY.plusDays(20), TODAY.plusDays(50), WindowReason.values()[0]), false, 1));

    private static final List<SpellFact> SPELLS = List.of(
            spell(SpellKind.HOME, 20, null, "RENTED"),
            spell(SpellKind.JOB, 90, null, "7512"),
            spell(SpellKind.HOME, 300, TODAY.minusDays(20), "FAMILY_FOR_NOW"));

    private static final List<IncomeFact> INCOMES = List.of(
            new IncomeFact(TODAY.minusDays(40), Stage.YEARLY, YesNo.YES, 150_000, "EUR"),
            new IncomeFact(TODAY.minusDays(200), Stage.UPDATE, YesNo.NOT_ASKED, null, null),
            new IncomeFact(TODAY.minusDays(400), Stage.ENTRY, YesNo.NO, null, null));

    private YearsSamples() {}

    private static SpellFact spell(SpellKind kind, int daysAgo, LocalDate until, String what) {
        return new SpellFact(
                kind,
                Ref.random(),
                TODAY.minusDays(daysAgo),
                until,
                null,
                what,
                kind == SpellKind.JOB ? JobStatus.PERMANENT : null);
    }

    /** So many milestones over so many years, two thirds of them before today. */
    public static WayView way(int milestones, int years, long seed) {
        Random random = new Random(seed);
        Map<Pathway, List<MilestoneView>> goals = new LinkedHashMap<>();
        Map<Ref, MilestoneProgress> progress = new LinkedHashMap<>();
        LocalDate start = TODAY.minusDays(years * 365L * 2 / 3);
        MilestoneView before = null;
        for (int number = 0; number < milestones; number++) {
            LocalDate due = start.plusDays((long) (years * 365.0 * number / milestones) + random.nextInt(40));
            boolean over = due.isBefore(TODAY.minusDays(random.nextInt(60)));
            MilestoneState state = random.nextInt(12) == 0
                    ? MilestoneState.SET_ASIDE
                    : over
                            ? MilestoneState.REACHED
                            : random.nextInt(4) == 0 ? MilestoneState.WAITING : MilestoneState.OPEN;
            boolean hours = random.nextInt(3) == 0;
            boolean moved = random.nextInt(4) == 0;
            MilestoneView one = new MilestoneView(
                    Ref.random(),
                    TITLES.get(random.nextInt(TITLES.size())),
                    moved ? due.minusDays(20 + random.nextInt(60 * years)) : due,
                    due,
                    hours ? CriterionKind.HOURS_ATTENDED : CriterionKind.CONFIRMED,
                    hours ? 360 : null,
                    state,
                    state == MilestoneState.REACHED
                            ? due.plusDays(random.nextInt(9)).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : null,
                    before != null && random.nextInt(3) == 0 ? List.of(before.ref()) : List.of(),
                    state == MilestoneState.OPEN && due.isBefore(TODAY),
                    1,
                    null,
                    null,
                    null,
                    null);
            if (hours) {
                progress.put(one.ref(), new MilestoneProgress(random.nextInt(360), 360, 24));
            }
            before = one;
            goals.computeIfAbsent(LANES.get(random.nextInt(LANES.size())), none -> new ArrayList<>())
                    .add(one);
        }
        List<GoalView> all = goals.entrySet().stream()
                .map(goal -> new GoalView(
                        Ref.random(),
                        goal.getKey(),
                        Whose.PERSON,
                        "A goal",
                        goal.getValue(),
                        null,
                        null,
                        null,
                        null,
                        1))
                .toList();
        return new WayView(
                new PlanView(Ref.random(), milestones, 0, null, all),
                progress,
                Map.of(),
                REVIEWS,
                new Drawn(SPELLS, INCOMES));
    }

    public static Years years(WayView way, Locale locale, boolean own) {
        Texts my = Texts.of("my", locale);
        YearsWords words = YearsWords.of(
                locale, pathway -> pathway.ownName() == null ? my.t("pathway." + pathway.key()) : pathway.ownName());
        return Years.of(way, own, words, TODAY, ZoneOffset.UTC);
    }
}
