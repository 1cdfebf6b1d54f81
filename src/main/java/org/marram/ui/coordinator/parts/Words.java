package org.marram.ui.coordinator.parts;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marram.access.Scope;
import org.marram.common.Texts;
import org.marram.consent.GivenHow;
import org.marram.consent.Purpose;
import org.marram.consent.RepresentativeKind;
import org.marram.contact.Met;
import org.marram.contact.NoteKind;
import org.marram.contact.StrikeReason;
import org.marram.document.RemovalReason;
import org.marram.education.EducationWords;
import org.marram.history.PlanChange;
import org.marram.outcome.SpellWords;
import org.marram.partner.Cover;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.OrganisationKind;
import org.marram.person.Answer;
import org.marram.person.Told;
import org.marram.plan.AmendReason;
import org.marram.plan.ArchiveReason;
import org.marram.plan.Proof;
import org.marram.plan.Whose;
import org.marram.project.HelpView;
import org.marram.referral.DeclineReason;
import org.marram.referral.Heard;
import org.marram.referral.ReferralState;
import org.marram.referral.WithdrawReason;
import org.marram.retention.CheckAnswer;
import org.marram.retention.Checkpoint;
import org.marram.skill.EntryReason;
import org.marram.skill.Skill;
import org.marram.skill.SkillLevel;
import org.marram.template.CriterionKind;
import org.marram.template.Offset;
import org.marram.template.OffsetUnit;
import org.marram.template.Pathway;
import org.marram.template.Phase;
import org.marram.ui.offering.OfferWords;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.years.Zoom;

/** What the choices of the rooms are called at the coordinator's door. */
public record Words(Texts texts, Clock clock) {

    public String t(String key, Object... values) {
        return texts.t(key, values);
    }

    public String day(LocalDate day) {
        return Days.words(day, texts.locale());
    }

    public String day(Instant at) {
        return day(dayOf(at));
    }

    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    /** "10:42". */
    public String time(Instant at) {
        return Days.time(at.atZone(clock.getZone()).toLocalTime(), texts.locale());
    }

    /** "10:42" of today, "Tue 14 March 2026, 10:42" of any other day. */
    public String moment(Instant at) {
        return dayOf(at).equals(today()) ? time(at) : day(at) + ", " + time(at);
    }

    /** A name kept apart from the words around it, whichever way either is written (Unicode FSI and PDI). */
    public String isolated(String name) {
        return '\u2068' + name + '\u2069';
    }

    /** Names for what people are referred to. */
    public OfferWords offers() {
        return OfferWords.of(texts.locale());
    }

    /** Names for what people work as and where they live. */
    public EducationWords education() {
        return EducationWords.of(texts.locale());
    }

    public SpellWords spells() {
        return SpellWords.of(texts.locale());
    }

    /** What help it was: codes as they came, but for a night in a bed. */
    public String of(HelpView help) {
        if ("200".equals(help.recordType())) {
            return t("help.night");
        }
        return help.type() == null
                ? t("help.words", help.recordType())
                : t("help.words-kind", help.recordType(), help.type());
    }

    /** From when until when; {@code until} is null while it goes on. */
    public String lasts(LocalDate from, LocalDate until) {
        if (from.isAfter(today())) {
            return t("spell.begins", day(from));
        }
        return until == null ? t("spell.since", day(from)) : t("spell.days", day(from), day(until));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The language's own reader's name for it: "Spanish". */
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(texts.locale());
    }

    /** The language by its name, or why there is none. */
    public String language(Told told) {
        return told.isGiven() ? language(told.words()) : of(told.answer());
    }

    /** What was told, or why there is nothing. */
    public String of(Told told) {
        return told.isGiven() ? told.words() : of(told.answer());
    }

    public String of(Answer answer) {
        return switch (answer) {
            case GIVEN -> t("answer.given");
            case NOT_ASKED -> t("answer.not-asked");
            case DOES_NOT_KNOW -> t("answer.does-not-know");
            case PREFERS_NOT_TO_SAY -> t("answer.prefers-not-to-say");
        };
    }

    public String of(Pathway pathway) {
        return pathway.ownName() == null ? t("pathway." + pathway.key()) : pathway.ownName();
    }

    public String of(Phase phase) {
        return switch (phase) {
            case STABILISE -> t("phase.stabilise");
            case BUILD -> t("phase.build");
            case MOVE_ON -> t("phase.move-on");
            case AFTERCARE -> t("phase.aftercare");
        };
    }

    public String of(OffsetUnit unit) {
        return switch (unit) {
            case DAY -> t("unit.day");
            case WEEK -> t("unit.week");
            case MONTH -> t("unit.month");
        };
    }

    /** "week 6". */
    public String of(Offset offset) {
        return t("unit.words", of(offset.unit()), offset.amount());
    }

    public String of(Zoom zoom) {
        return switch (zoom) {
            case ALL -> t("years.zoom.all");
            case TEN_YEARS -> t("years.zoom.ten");
            case FIVE_YEARS -> t("years.zoom.five");
            case TWO_YEARS -> t("years.zoom.two");
            case YEAR -> t("years.zoom.one");
            case QUARTER -> t("years.zoom.quarter");
            case MONTH -> t("years.zoom.month");
        };
    }

    public String of(Whose whose) {
        return switch (whose) {
            case PERSON -> t("whose.person");
            case PROGRAMME -> t("whose.programme");
        };
    }

    public String of(CriterionKind criterion) {
        return switch (criterion) {
            case CONFIRMED -> t("criterion.confirmed");
            case HOURS_ATTENDED -> t("criterion.hours");
            case SESSIONS_ATTENDED -> t("criterion.sessions");
            case DAYS_IN_JOB -> t("criterion.days");
            case NIGHTS_HOUSED -> t("criterion.nights");
            case CREDENTIAL -> t("criterion.credential");
        };
    }

    /** What is asked for its amount. */
    public String howMany(CriterionKind criterion) {
        return switch (criterion) {
            case CONFIRMED, HOURS_ATTENDED -> t("goal.hours");
            case SESSIONS_ATTENDED -> t("goal.sessions");
            case DAYS_IN_JOB -> t("goal.days");
            case NIGHTS_HOUSED -> t("goal.nights");
            case CREDENTIAL -> t("goal.credentials");
        };
    }

    /** "Hours attended: 90". */
    public String of(Proof proof) {
        return proof.amount() == null
                ? of(proof.criterion())
                : t(
                        "change.proof",
                        of(proof.criterion()),
                        proof.amount() / (double) proof.criterion().parts());
    }

    /** The words for a reason that an amendment keeps; null for none. */
    public String reason(String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(ArchiveReason.values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> of(AmendReason.valueOf(code)));
    }

    /** What happened, without whom it happened to. */
    public String of(PlanChange change) {
        return switch (change.kind()) {
            case GOAL_ADDED -> t("happened.goal-added");
            case GOAL_REWORDED, MILESTONE_REWORDED -> t("happened.reworded");
            case GOAL_OWNER -> t("happened.owner", of(Whose.valueOf(change.became())));
            case GOAL_TARGET ->
                change.became() == null
                        ? t("happened.no-target")
                        : t("happened.target", day(LocalDate.parse(change.became())));
            case GOAL_ARCHIVED -> t("happened.archived");
            case GOAL_BROUGHT_BACK -> t("happened.brought-back");
            case MILESTONE_ADDED -> t("happened.milestone-added");
            case MILESTONE_MOVED ->
                t("happened.moved", day(LocalDate.parse(change.was())), day(LocalDate.parse(change.became())));
            case MILESTONE_PROOF -> t("happened.proof", of(Proof.parse(change.became())));
            case MILESTONE_STARTED -> t("happened.started");
            case MILESTONE_REACHED -> t("happened.reached");
            case MILESTONE_SET_ASIDE -> t("happened.set-aside");
            case MILESTONE_TAKEN_UP -> t("happened.taken-up");
            case PREREQUISITE_ADDED -> t("happened.waits", change.became());
            case PREREQUISITE_REMOVED -> t("happened.waits-no-more", change.was());
        };
    }

    public String of(AmendReason reason) {
        return switch (reason) {
            case DATE_MOVED -> t("reason.date-moved");
            case BETTER_WORDS -> t("reason.better-words");
            case MISTAKE -> t("reason.mistake");
            case CIRCUMSTANCES -> t("reason.circumstances");
            case PERSONS_WISH -> t("reason.persons-wish");
            case TEMPLATE_CHANGED -> t("reason.template-changed");
            case GOAL_ARCHIVED -> t("reason.goal-archived");
        };
    }

    public String of(ArchiveReason reason) {
        return switch (reason) {
            case REACHED_OTHERWISE -> t("archive.reached-otherwise");
            case NO_LONGER_WANTED -> t("archive.no-longer-wanted");
            case CIRCUMSTANCES -> t("reason.circumstances");
            case REPLACED -> t("archive.replaced");
            case MISTAKE -> t("reason.mistake");
        };
    }

    public String of(NoteKind kind) {
        return switch (kind) {
            case MEETING -> t("note.meeting");
            case CALL -> t("note.call");
            case HOME_VISIT -> t("note.home-visit");
            case ONLINE -> t("note.online");
            case NOTE -> t("note.no-contact");
            case TRIED -> t("note.tried");
        };
    }

    public String of(Met met) {
        return switch (met) {
            case ALONE -> t("note.alone");
            case WITH_SOMEBODY -> t("note.with-somebody");
        };
    }

    public String of(RemovalReason reason) {
        return switch (reason) {
            case MISTAKE -> t("reason.mistake");
            case WRONG_PERSON -> t("reason.wrong-person");
            case PERSONS_WISH -> t("reason.persons-wish");
            case OUT_OF_DATE -> t("documents.out-of-date");
        };
    }

    public String of(StrikeReason reason) {
        return switch (reason) {
            case MISTAKE -> t("reason.mistake");
            case WRONG_PERSON -> t("reason.wrong-person");
            case WRITTEN_TWICE -> t("reason.written-twice");
            case PERSONS_WISH -> t("reason.persons-wish");
        };
    }

    public String of(WithdrawReason reason) {
        return switch (reason) {
            case PERSONS_WISH -> t("reason.persons-wish");
            case BETTER_OFFER -> t("reason.better-offer");
            case MISTAKE -> t("reason.mistake");
            case RELEASE_ENDED -> t("reason.release-ended");
            case PLAN_CLOSED -> t("reason.plan-closed");
        };
    }

    public String of(Skill skill) {
        return t("skill." + skill.name());
    }

    public String of(SkillLevel level) {
        return t("skillLevel." + level.name());
    }

    public String of(EntryReason reason) {
        return t("entryReason." + reason.name());
    }

    public String of(Checkpoint checkpoint) {
        return t("checkpoint." + checkpoint.name());
    }

    public String of(CheckAnswer answer) {
        return t("checkAnswer." + answer.name());
    }

    public String of(Heard heard) {
        return switch (heard) {
            case ACCEPTED -> t("heard.accepted");
            case WAITS -> t("heard.waits");
            case DECLINED -> t("heard.declined");
        };
    }

    public String of(DeclineReason reason) {
        return switch (reason) {
            case FULL -> t("decline.full");
            case WRONG_LEVEL -> t("decline.wrong-level");
            case WRONG_TIME -> t("decline.wrong-time");
            case LANGUAGE -> t("decline.language");
            case NOT_NOW -> t("decline.not-now");
            case TOO_FAR -> t("decline.too-far");
            case CHILDCARE -> t("decline.childcare");
            case PREFERS_NOT_TO_SAY -> t("decline.prefers-not-to-say");
            case OTHER -> t("decline.other");
        };
    }

    public String of(ReferralState state) {
        return switch (state) {
            case SENT -> t("referral.sent");
            case WAITING -> t("referral.waiting");
            case OFFERED -> t("referral.offered");
            case ACCEPTED -> t("referral.accepted");
            case DECLINED -> t("referral.declined");
            case WITHDRAWN -> t("referral.withdrawn");
            case EXPIRED -> t("referral.expired");
            case ENDED -> t("referral.ended");
        };
    }

    public String of(Purpose purpose) {
        return switch (purpose) {
            case TRAINING -> t("purpose.training");
            case JOB_SEARCH -> t("purpose.job-search");
            case COUNSELLING -> t("purpose.counselling");
            case HOUSING -> t("purpose.housing");
        };
    }

    public String of(GivenHow how) {
        return switch (how) {
            case WRITTEN -> t("given.written");
            case SPOKEN -> t("given.spoken");
            case ONLINE -> t("given.online");
        };
    }

    public String of(RepresentativeKind kind) {
        return switch (kind) {
            case PARENT -> t("giver.parent");
            case GUARDIAN -> t("giver.guardian");
            case APPOINTED -> t("giver.appointed");
            case OTHER -> t("giver.other");
        };
    }

    public String of(Scope category) {
        return switch (category) {
            case IDENTITY -> t("category.identity");
            case CONTACT -> t("category.contact");
            case PLAN -> t("category.plan");
            case ATTENDANCE -> t("category.attendance");
            case OUTCOME -> t("category.outcome");
            case NOTES -> t("category.notes");
            case DOCUMENTS -> t("category.documents");
            case SKILLS -> t("category.skills");
            case ADDRESS -> t("category.address");
        };
    }

    /** "name to use, attendance". */
    public String of(Collection<Scope> categories) {
        return categories.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    public String of(OrganisationKind kind) {
        return switch (kind) {
            case TRAINING -> t("kind.training");
            case EMPLOYER -> t("kind.employer");
            case SCHOOL -> t("kind.school");
            case COUNSELLING -> t("kind.counselling");
            case HOUSING -> t("kind.housing");
            case OWN_PROGRAMME -> t("kind.own-programme");
        };
    }

    public String of(Cover cover) {
        return switch (cover) {
            case REFERRALS -> t("cover.referrals");
            case ATTENDANCE -> t("cover.attendance");
            case PLACEMENTS -> t("cover.placements");
            case COUNSELLING -> t("cover.counselling");
            case HOUSING -> t("cover.housing");
        };
    }

    /** Whether an entry of the directory should be looked at again. */
    public boolean isStale(LocalDate checkedOn) {
        return checkedOn == null || checkedOn.isBefore(today().minusDays(DirectoryFilter.STALE_DAYS));
    }

    /** "checked on Tue 14 March 2026", or that nobody has yet. */
    public String checked(LocalDate on) {
        return on == null ? t("organisation.never-checked") : t("organisation.checked", day(on));
    }

    /** "checked on Tue 14 March 2026 by ...". */
    public String checked(LocalDate on, String by) {
        return by == null ? checked(on) : t("organisation.checked-by", day(on), isolated(by));
    }

    /** The country by its name in the reader's language. */
    public String country(String code) {
        return new Locale("", code).getDisplayCountry(texts.locale());
    }

    public String yesNo(boolean holds) {
        return t(holds ? "yes" : "no");
    }

    /** A quiet button; what it is about is read out with it. */
    public Button act(String id, String label, String called, Runnable action) {
        Button button = Press.quiet(id, t(label), action);
        button.setAriaLabel(t("pathways.what", t(label), called));
        return button;
    }

    public static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
