package org.marram.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.AccountService;
import org.marram.access.Act;
import org.marram.access.Actor;
import org.marram.access.CodeRequestService;
import org.marram.access.ColleagueFacts;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.access.Open;
import org.marram.access.Seen;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** People enter the programme, are found and opened by those who may, and get their own code. */
@ApplicationScoped
@Transactional
public class PersonService {

    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int CODE_LENGTH = 6;
    private static final int MOST_TAG = 12;
    private static final int OLDEST = 120;
    private static final long NOBODY = -1;
    private static final Set<String> PURPOSES = Set.of("CONTACT", "IDENTITY_CHECK", "EMERGENCY");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private People people;

    @Inject
    private AccessService access;

    @Inject
    private AccountService accounts;

    @Inject
    private CodeRequestService requests;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<PersonEnrolled> enrolled;

    @Inject
    private Clock clock;

    /**
     * Enrols a person; the one who enrols becomes responsible, and the own team's supervisors see the plan. Refuses a
     * missing name to use, text that is too long or holds control characters, and an answer that contradicts its text.
     */
    @Needs(Act.ENROL_PERSON)
    public Ref enrol(EnrolPerson command) {
        Actor actor = current.actor();
        Map<SecretField, Told> secrets = new EnumMap<>(SecretField.class);
        secrets.put(SecretField.NAME_TO_USE, Told.of(command.nameToUse()));
        secrets.put(SecretField.SAFE_CONTACT, command.safeContact());
        secrets.put(SecretField.LEGAL_NAME, command.legalName());
        secrets.put(SecretField.PHONE, command.phone());
        Checks checks = new Checks();
        Map<SecretField, Told> clean = checked(checks, secrets);
        Told language = language(checks, command.language());
        checks.refuseFaults();
        Person person = new Person(actor.programmeId(), newCode(), language, clock.instant(), actor.accountId());
        people.add(person);
        access.programme(Act.ENROL_PERSON, actor.programmeId(), person.ref());
        people.flush();
        Box box = people.newBox(person.id());
        clean.forEach((field, told) -> people.write(box, actor.programmeId(), field, told));
        enrolled.fire(new PersonEnrolled(actor.programmeId(), person.id(), actor.accountId(), actor.teamId()));
        return person.ref();
    }

    /** Opens one person; masked fields are only named. Refuses a person of whom something shown does not open. */
    @Needs(Act.OPEN_PERSON)
    public PersonView open(Ref ref) {
        Person person = people.get(access.person(Act.OPEN_PERSON, ref));
        Box box = box(person.id());
        Map<SecretField, Told> shown = new EnumMap<>(SecretField.class);
        Map<SecretField, Answer> masked = new EnumMap<>(SecretField.class);
        SecretField.masked().forEach(field -> masked.put(field, Answer.NOT_ASKED));
        for (PersonSecret secret : people.secrets(person.id())) {
            if (secret.field().isShown()) {
                shown.put(secret.field(), new Told(secret.answer(), secret.open(box)));
            } else {
                masked.put(secret.field(), secret.answer());
            }
        }
        return new PersonView(
                person.ref(),
                person.code(),
                Optional.ofNullable(shown.get(SecretField.NAME_TO_USE))
                        .orElseThrow(Refusal::unreadable)
                        .words(),
                person.language(),
                shown.getOrDefault(SecretField.SAFE_CONTACT, Told.NOT_ASKED),
                masked,
                people.responsible(person.id(), clock.instant()),
                person.isSealed(),
                person.version());
    }

    /**
     * Changes language or sealed fields. Refuses a stale version, removing the name to use, and an answer that
     * contradicts its text.
     */
    @Needs(Act.CHANGE_PERSON)
    public int change(ChangePerson command) {
        Person person = people.get(access.person(Act.CHANGE_PERSON, command.person()));
        if (person.version() != command.version()) {
            throw Refusal.stale();
        }
        Checks checks = new Checks();
        Map<SecretField, Told> clean = checked(checks, command.secrets());
        refuseNoDay(checks, clean.get(SecretField.BIRTH_DATE));
        Told language = command.language() == null ? person.language() : language(checks, command.language());
        checks.refuseFaults();
        Box box = box(person.id());
        clean.forEach((field, told) -> people.write(box, current.actor().programmeId(), field, told));
        person.speaks(language);
        people.touch(person);
        people.flush();
        return person.version();
    }

    /** One masked field, for a purpose (CONTACT, IDENTITY_CHECK, EMERGENCY) that the journal keeps. Null where not given. */
    @Needs(Act.REVEAL_SECRET)
    public String reveal(Ref ref, SecretField field, String purpose) {
        Checks checks = new Checks();
        checks.present("field", field);
        checks.that(purpose != null && PURPOSES.contains(purpose), "purpose", "unknown")
                .refuseFaults();
        long id = access.person(Act.REVEAL_SECRET, ref, purpose);
        Box box = box(id);
        return people.secrets(id).stream()
                .filter(secret -> secret.field() == field)
                .findFirst()
                .map(secret -> secret.open(box))
                .orElse(null);
    }

    /** By exact code, or by one exact word of the name to use; among those one may see, at most 20. */
    @Needs(Act.FIND_PEOPLE)
    public List<PersonLine> find(String words) {
        Seen seen = access.people(Act.FIND_PEOPLE);
        long programme = current.actor().programmeId();
        String text = new Checks().optional("words", words, 80);
        List<String> tokens = text == null ? List.of() : SearchWords.of(text);
        if (tokens.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = people.byCode(text.toUpperCase(Locale.ROOT), programme, seen);
        if (rows.isEmpty()) {
            rows = people.byWord(tokens.get(0), programme, seen);
        }
        Map<Long, String> names =
                people.names(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> new PersonLine((Ref) row[1], (String) row[2], names.get((Long) row[0])))
                .filter(line -> line.nameToUse() == null
                        || line.code().equalsIgnoreCase(text)
                        || SearchWords.of(line.nameToUse()).containsAll(tokens))
                .toList();
    }

    /**
     * A new code for the person's own pages, told once and handed over in person. Ends every earlier way in. Refuses, where
     * they have a pass phrase of their own, what no colleague has confirmed a short time ago ({@code second-needed}).
     */
    @Needs(Act.HAND_OVER_CODE)
    public String handOverCode(Ref ref) {
        long id = access.person(Act.HAND_OVER_CODE, ref);
        return accounts.newPersonCode(current.actor().programmeId(), id);
    }

    /** Words with which a colleague confirms that this person needs another code; see {@link CodeRequestService}. */
    @Needs(Act.HAND_OVER_CODE)
    public String askForCode(Ref ref) {
        return requests.ask(access.person(Act.HAND_OVER_CODE, ref));
    }

    /** Ends all of the person's own sign-ins at once and lets nobody in until a new code is handed over. */
    @Needs(Act.FREEZE_PERSON)
    public void freeze(Ref ref) {
        accounts.freezePerson(access.person(Act.FREEZE_PERSON, ref));
    }

    /**
     * Names to use of people that the caller's own query was allowed to show. One query for all. A name that does not open
     * is missing: the list stands without it, and the journal is told.
     */
    @Open(because = "the caller's query carried the predicate")
    public Map<Long, String> names(Collection<Long> personIds) {
        return people.names(personIds);
    }

    /** As {@link #names}, with what opens the people's other words; one query for all. */
    @Open(because = "the caller's query carried the predicate")
    public Map<Long, Known> known(Collection<Long> personIds) {
        return people.known(personIds);
    }

    /** The person who is signed in, where they may do this: as {@link #known}, the check and the words in one query. One journal row. */
    @Open(because = "it is the check itself")
    public Known own(Act act) {
        long own = Optional.ofNullable(current.actor().personId()).orElse(NOBODY);
        Optional<Known> known = people.seen(own, access.seen(act));
        access.person(act, own, known.isPresent());
        return known.orElseThrow();
    }

    /**
     * When people were born, by their keys; one query for all. Missing where it was not told, and where it does not open. What
     * opens them takes some 50 microseconds each: whoever needs very many asks for some thousand at a time.
     */
    @Open(because = "the caller's act was allowed")
    public Map<Long, LocalDate> births(Collection<Long> personIds) {
        return people.births(personIds);
    }

    /** What is wrong with what is said of somebody who is to enter; by the names of the fields. */
    @Open(because = "it tells nothing of anybody")
    public Optional<Refusal.Fault> fault(Map<SecretField, Told> said) {
        Checks checks = new Checks();
        Told name = said.get(SecretField.NAME_TO_USE);
        checks.optional("nameToUse", name == null ? null : name.words(), SecretField.NAME_TO_USE.max());
        Map<SecretField, Told> named = new EnumMap<>(said);
        named.remove(SecretField.NAME_TO_USE);
        Map<SecretField, Told> clean = checked(checks, named);
        refuseNoDay(checks, clean.get(SecretField.BIRTH_DATE));
        return checks.first();
    }

    /**
     * Many people enter at once, without {@link #fault}; who has no name to use goes by their code. The coordinator becomes
     * responsible. Two statements for all but for what is written.
     */
    @Open(because = "the import was allowed, and each batch asks anew")
    public List<Admitted> admit(List<Map<SecretField, Told>> said, ColleagueFacts responsible) {
        Actor actor = current.actor();
        List<Person> admitted = said.stream()
                .map(one ->
                        new Person(actor.programmeId(), newCode(), Told.NOT_ASKED, clock.instant(), actor.accountId()))
                .toList();
        admitted.forEach(people::add);
        people.flush();
        for (int at = 0; at < admitted.size(); at++) {
            Person person = admitted.get(at);
            Map<SecretField, Told> words = checked(new Checks(), withName(said.get(at), person.code()));
            people.seal(people.newBox(person.id()), actor.programmeId(), words);
            enrolled.fire(new PersonEnrolled(actor.programmeId(), person.id(), responsible.id(), responsible.teamId()));
        }
        people.flush();
        return admitted.stream()
                .map(person -> new Admitted(person.id(), person.ref()))
                .toList();
    }

    /** What is said of many people now, by their keys: the same fields of all, without {@link #fault}. Always the same number of statements but for what is written. */
    @Open(because = "the import was allowed, and each batch asks anew")
    public void rewrite(Map<Long, Map<SecretField, Told>> said) {
        Map<Long, Map<SecretField, Told>> clean = new HashMap<>();
        said.forEach((id, fields) -> clean.put(id, checked(new Checks(), fields)));
        people.rewrite(current.actor().programmeId(), clean);
    }

    private static Map<SecretField, Told> withName(Map<SecretField, Told> said, String code) {
        Map<SecretField, Told> named = new EnumMap<>(said);
        named.merge(SecretField.NAME_TO_USE, Told.of(code), (own, other) -> own.isGiven() ? own : other);
        return named;
    }

    /** The box that seals and opens one person's words. Refuses where the person's key is gone or does not open. */
    @Open(because = "the caller asked for this person")
    public Box box(long personId) {
        return Optional.ofNullable(people.boxes(List.of(personId)).get(personId))
                .orElseThrow(Refusal::unreadable);
    }

    /** As {@link #box}, of several; one query for all. */
    @Open(because = "the caller asked for these people")
    public Map<Long, Box> boxes(Collection<Long> personIds) {
        return people.boxes(personIds);
    }

    /** Held until the end of the transaction, by whoever changes something that is counted in the person. */
    @Open(because = "the caller asked for this person")
    public void hold(long personId) {
        people.hold(personId);
    }

    /** As {@link #hold(long)}, of several, in one order. */
    @Open(because = "the caller asked for these people")
    public void holdAll(Collection<Long> personIds) {
        people.holdAll(personIds);
    }

    /** Several of the own programme, in one order, so that two who hold several do not wait for each other. */
    @Open(because = "nothing is told, and the caller asks for them as soon as they are held")
    public void hold(Collection<Ref> refs) {
        people.hold(refs, current.actor().programmeId());
    }

    /** When a contact took place last, null where none did; the person is held. No edit of the person: no new version. */
    @Open(because = "the contact was noted, in its transaction")
    public void contacted(long personId, Instant at) {
        people.contacted(personId, at);
    }

    /** Since when they wait for an answer about what is kept of them, null where they do not; the person is held. No new version. */
    @Open(because = "it was asked or answered, in its transaction")
    public void asked(long personId, Instant since) {
        people.asked(personId, since);
    }

    /** When they last told how to reach them; the person is held. No new version. */
    @Open(because = "it was told, in its transaction")
    public void reachTold(long personId, Instant at) {
        people.reachTold(personId, at);
    }

    /** Of which day the newest income tells that they were asked for, null where they never were; the person is held. No new version. */
    @Open(because = "it was told, in its transaction")
    public void incomeTold(long personId, LocalDate on) {
        people.incomeTold(personId, on);
    }

    /** Since when no emergency may open the record, null where one may; no new version. */
    @Open(because = "the sealing was allowed, in its transaction")
    public void sealed(long personId, Instant at) {
        people.sealed(personId, at);
    }

    private static Map<SecretField, Told> checked(Checks checks, Map<SecretField, Told> secrets) {
        Map<SecretField, Told> clean = new EnumMap<>(SecretField.class);
        secrets.forEach((field, told) -> clean.put(
                field,
                field == SecretField.NAME_TO_USE
                        ? new Told(Answer.GIVEN, checks.required(fieldName(field), told.words(), field.max()))
                        : told(checks, fieldName(field), told, field.max())));
        return clean;
    }

    private void refuseNoDay(Checks checks, Told birth) {
        if (birth == null || birth.words() == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = People.day(birth.words());
        checks.that(day != null, "birthDate", "not-a-date");
        checks.that(day == null || !day.isAfter(today), "birthDate", "in-the-future");
        checks.that(day == null || day.isAfter(today.minusYears(OLDEST)), "birthDate", "out-of-range");
    }

    /** Words where they are given, and only there. */
    private static Told told(Checks checks, String field, Told told, int max) {
        String words = checks.optional(field, told.words(), max);
        checks.that(words != null || !told.isGiven(), field, "required");
        checks.that(words == null || told.isGiven(), field + "Answer", "not-possible");
        return new Told(told.answer(), words);
    }

    private static Told language(Checks checks, Told asked) {
        Told told = told(checks, "language", asked, MOST_TAG);
        if (told.words() == null) {
            return told;
        }
        checks.that(told.words().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?"), "language", "unknown");
        return Told.of(Locale.forLanguageTag(told.words()).toLanguageTag());
    }

    private static String fieldName(SecretField field) {
        return switch (field) {
            case NAME_TO_USE -> "nameToUse";
            case SAFE_CONTACT -> "safeContact";
            case LEGAL_NAME -> "legalName";
            case PHONE -> "phone";
            case BIRTH_DATE -> "birthDate";
        };
    }

    private static String newCode() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_LETTERS.length())
                .mapToObj(letter -> String.valueOf(CODE_LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }
}
