package org.marram.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.Basis;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.access.ProofService;
import org.marram.access.Role;
import org.marram.common.After;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.common.Times;
import org.marram.journal.Happened;
import org.marram.journal.JournalService;
import org.marram.person.PersonService;

/**
 * Emergency access (rules 15 and 16): one of the staff reads the record of one person whom they do not walk with, for an hour at
 * most, and says why. Whoever walks with the person is told at once, a supervisor of theirs judges it, the person sees it.
 */
@ApplicationScoped
@Transactional
public class EmergencyService {

    private static final Logger LOG = System.getLogger(EmergencyService.class.getName());
    private static final int CODE = 20;
    private static final int LEAST = 20;
    private static final int MOST = 1_000;
    private static final int MOST_A_DAY = 5;

    /** So long whoever walks with a person is told of it, even where it was judged meanwhile. */
    private static final Duration NEW = Duration.ofDays(7);

    @Inject
    private Emergencies emergencies;

    @Inject
    private PersonService people;

    @Inject
    private ProofService proofs;

    @Inject
    private AccessService access;

    @Inject
    private JournalService journal;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * From now on the actor reads what {@link Act#isOpenInEmergency} says of whoever has this code. Refuses a short reason, what
     * {@link ProofService#prove} does, a second one at a time (emergency-runs), a sixth within a day (emergencies-full),
     * somebody whom they see anyway (seen-already); nobody, a sealed record and one that they may never see get one answer.
     */
    @Needs(Act.OPEN_EMERGENCY)
    public OwnEmergency open(OpenEmergency command) {
        Checks checks = new Checks();
        String code = checks.required("code", command.code(), CODE);
        String reason = checks.required("reason", command.reason(), MOST);
        checks.that(reason.codePointCount(0, reason.length()) >= LEAST, "reason", "too-few-words")
                .refuseFaults();
        proofs.prove(Act.OPEN_EMERGENCY, command.passPhrase());
        refuseTooMany();
        Emergencies.Sought sought = sought(code);
        EmergencyAccess opened = new EmergencyAccess(
                current.actor().programmeId(),
                people.box(sought.id()),
                current.actor().accountId(),
                reason,
                clock.instant());
        emergencies.add(opened);
        access.grantInEmergency(sought.id(), opened.id(), opened.untilAt());
        access.person(Act.OPEN_EMERGENCY, sought.id(), opened.ref());
        return opened.own(sought.ref());
    }

    private void refuseTooMany() {
        long own = current.actor().accountId();
        if (emergencies.own(own).isPresent()) {
            throw refused(null, "emergency-runs");
        }
        if (emergencies.ofADay(own) >= MOST_A_DAY) {
            throw refused(null, "emergencies-full");
        }
    }

    private Emergencies.Sought sought(String code) {
        Emergencies.Sought sought = emergencies
                .sought(code.toUpperCase(Locale.ROOT), current.actor().programmeId())
                .orElseThrow(() -> access.unknown(Act.OPEN_EMERGENCY, null));
        if (emergencies.isSeen(sought.id(), access.seen(Act.OPEN_EMERGENCY))) {
            throw refused(sought.ref(), "seen-already");
        }
        if (sought.sealedAt() != null) {
            LOG.log(Logger.Level.WARNING, "Somebody tried to open a sealed record; the journal says who and whose");
            throw access.unknown(Act.OPEN_EMERGENCY, sought.ref());
        }
        return sought;
    }

    private Refusal refused(Ref object, String code) {
        access.refused(Act.OPEN_EMERGENCY, object);
        return Refusal.conflict(code);
    }

    /** Ends what the actor has open. Refuses where it has ended already (emergency-over). */
    @Needs(Act.END_EMERGENCY)
    public void end() {
        EmergencyAccess own = emergencies
                .own(current.actor().accountId())
                .flatMap(one -> emergencies.held(one.ref()))
                .filter(one -> one.isOpen(clock.instant()))
                .orElseThrow(() -> {
                    access.refused(Act.END_EMERGENCY, null);
                    return Refusal.conflict("emergency-over");
                });
        access.person(Act.END_EMERGENCY, own.personId(), own.ref());
        end(own);
    }

    private void end(EmergencyAccess emergency) {
        emergency.end(clock.instant());
        access.endGrants(Basis.EMERGENCY, emergency.id());
    }

    /** What the actor has open now. */
    @Open(because = "it tells somebody what they opened themselves")
    public Optional<OwnEmergency> own() {
        return emergencies.own(current.actor().accountId());
    }

    /** How many stand in {@link #newest}; without a row in the journal, since it names nobody. */
    @Open(because = "it counts what the list shows, by the same predicate")
    public int news() {
        return emergencies.news(access.seen(Act.LIST_EMERGENCIES), since());
    }

    /** What nobody has judged, and for coordinators what was opened within a week, the oldest first; at most 100. */
    @Needs(Act.LIST_EMERGENCIES)
    public List<EmergencyLine> newest() {
        return emergencies.newest(access.people(Act.LIST_EMERGENCIES), since());
    }

    /** What was judged and stands in {@link #newest} no longer, the newest first; {@code after} is where an earlier answer ended. */
    @Needs(Act.LIST_EMERGENCIES)
    public Page<EmergencyLine> earlier(String after, int limit) {
        After from = After.read(after, null);
        int most = Page.limit(limit);
        return emergencies.earlier(
                access.people(Act.LIST_EMERGENCIES), since(), after == null ? null : from.ref(), most);
    }

    private Instant since() {
        return current.actor().role() == Role.COORDINATOR ? clock.instant().minus(NEW) : Times.NEVER;
    }

    /**
     * Judges it, once; what does not fit ends at once. Refuses whoever opened it (another-needed), a second judgement
     * (already-answered), no note, over 1,000.
     */
    @Needs(Act.JUDGE_EMERGENCY)
    public void judge(JudgeEmergency command) {
        Checks checks = new Checks();
        checks.present("judgement", command.judgement());
        String note = checks.required("note", command.note(), MOST);
        checks.refuseFaults();
        EmergencyAccess found = emergencies
                .held(command.emergency())
                .orElseThrow(() -> access.unknown(Act.JUDGE_EMERGENCY, command.emergency()));
        access.person(Act.JUDGE_EMERGENCY, found.personId(), command.emergency());
        found.judge(
                command.judgement(),
                note,
                people.box(found.personId()),
                clock.instant(),
                current.actor().accountId());
        if (command.judgement() == Judgement.NOT_FITTING) {
            end(found);
        }
    }

    /** From now on no emergency opens this record, and what is open on it ends. Doing it twice is no error. */
    @Needs(Act.SEAL_PERSON)
    public void seal(Ref person) {
        long id = access.person(Act.SEAL_PERSON, person);
        people.sealed(id, clock.instant());
        emergencies.on(id).forEach(this::end);
    }

    /** An emergency may open this record again. Doing it twice is no error. */
    @Needs(Act.SEAL_PERSON)
    public void unseal(Ref person) {
        people.sealed(access.person(Act.SEAL_PERSON, person), null);
    }

    /** Ends some of those whose time is over, in their own books: nobody sees less by it. How many. */
    @Open(because = "time does it, and nobody acts")
    public int settle() {
        List<EmergencyAccess> over = emergencies.over();
        over.forEach(one -> {
            one.end(clock.instant());
            journal.record(new Happened(
                    one.programmeId(),
                    one.accountId(),
                    emergencies.roleOf(one.accountId()).name(),
                    Act.END_EMERGENCY.name(),
                    one.personId(),
                    one.ref(),
                    AccessService.IN_EMERGENCY));
        });
        return over.size();
    }
}
