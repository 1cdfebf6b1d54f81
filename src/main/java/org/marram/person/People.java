package org.marram.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.AccessService;
import org.marram.access.Basis;
import org.marram.access.Seen;
import org.marram.common.KeyRing;
import org.marram.common.Ref;
import org.marram.common.Refusal;

/** The people in the database, with their keys and sealed fields. */
@ApplicationScoped
class People {

    private static final int MOST_FOUND = 20;
    private static final int MOST_PROOFS = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyRing keys;

    @Inject
    private AccessService access;

    void add(Object entity) {
        entities.persist(entity);
    }

    Person get(long id) {
        return entities.find(Person.class, id);
    }

    void hold(long id) {
        entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #hold(Collection, long)}, by their keys. */
    void holdAll(Collection<Long> ids) {
        entities.createQuery("select p from Person p where p.id in :ids order by p.id", Person.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** In the order of their keys, so that two who hold several do not wait for each other. */
    void hold(Collection<Ref> people, long programme) {
        entities.createQuery(
                        "select p from Person p where p.ref in :refs and p.programmeId = :programme order by p.id",
                        Person.class)
                .setParameter("refs", people)
                .setParameter("programme", programme)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Without a new version, since it is no edit of the person. */
    void contacted(long id, Instant at) {
        entities.createNativeQuery("update person set last_contact_at = ? where id = ?")
                .setParameter(1, at == null ? null : Timestamp.from(at))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** As {@link #contacted}. */
    void asked(long id, Instant since) {
        entities.createNativeQuery("update person set asked_at = ? where id = ?")
                .setParameter(1, since == null ? null : Timestamp.from(since))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** As {@link #contacted}. */
    void reachTold(long id, Instant at) {
        entities.createNativeQuery("update person set reach_told_at = ? where id = ?")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** As {@link #contacted}. */
    void incomeTold(long id, LocalDate on) {
        entities.createNativeQuery("update person set income_told_on = ? where id = ?")
                .setParameter(1, on == null ? null : Date.valueOf(on))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** As {@link #contacted}. */
    void sealed(long id, Instant at) {
        entities.createNativeQuery("update person set sealed_at = ? where id = ?")
                .setParameter(1, at == null ? null : Timestamp.from(at))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Moves the version although only sealed fields changed. */
    void touch(Person person) {
        entities.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }

    /** Makes the person's key. */
    Box newBox(long personId) {
        PersonKey key = new PersonKey(personId, keys);
        entities.persist(key);
        return key.box(keys);
    }

    /** One query, however many people. */
    Map<Long, Box> boxes(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select k from PersonKey k where k.personId in :ids", PersonKey.class)
                .setParameter("ids", personIds)
                .getResultStream()
                .map(key -> key.box(keys))
                .collect(Collectors.toMap(Box::personId, Function.identity()));
    }

    /** Whether some person's key opens for each key-encryption key that wraps anything. */
    boolean opensWithEveryWrapping() {
        return entities.createQuery("select distinct k.kekId from PersonKey k", String.class)
                .getResultStream()
                .allMatch(kek -> entities.createQuery(
                                "select k from PersonKey k where k.kekId = :kek order by k.personId", PersonKey.class)
                        .setParameter("kek", kek)
                        .setMaxResults(MOST_PROOFS)
                        .getResultStream()
                        .anyMatch(this::opens));
    }

    /** Whether some name that opens is found by its own words; also where there is none to try. */
    boolean findsByTheSameWords() {
        List<Boolean> found = entities.createQuery(
                        "select t, s, k, p.programmeId from SearchToken t, PersonSecret s, PersonKey k, Person p"
                                + " where s.personId = t.personId and s.field = t.field and k.personId = t.personId"
                                + " and p.id = t.personId order by t.personId",
                        Object[].class)
                .setMaxResults(MOST_PROOFS)
                .getResultStream()
                .flatMap(row ->
                        Optional.ofNullable(known((PersonSecret) row[1], (PersonKey) row[2])
                                        .nameToUse())
                                .stream()
                                .map(words -> finds((SearchToken) row[0], words, (Long) row[3])))
                .toList();
        return found.isEmpty() || found.contains(true);
    }

    private boolean opens(PersonKey key) {
        try {
            return key.box(keys) != null;
        } catch (Refusal unreadable) {
            return false;
        }
    }

    private boolean finds(SearchToken token, String words, long programmeId) {
        return SearchWords.of(words).stream().anyMatch(word -> token.is(token(programmeId, token.field(), word)));
    }

    /** Names to use, one query for all. One that does not open is missing, which the journal is told. */
    Map<Long, String> names(Collection<Long> personIds) {
        Map<Long, String> names = new HashMap<>();
        known(personIds).forEach((id, known) -> {
            if (known.nameToUse() != null) {
                names.put(id, known.nameToUse());
            }
        });
        return names;
    }

    /** Names to use and boxes, one query for all. What does not open is null, which the journal is told. */
    Map<Long, Known> known(Collection<Long> personIds) {
        Map<Long, Known> known = new HashMap<>();
        if (personIds.isEmpty()) {
            return known;
        }
        entities.createQuery(
                        "select s, k from PersonSecret s, PersonKey k where s.personId = k.personId"
                                + " and s.field = org.marram.person.SecretField.NAME_TO_USE and s.personId in :ids",
                        Object[].class)
                .setParameter("ids", personIds)
                .getResultList()
                .forEach(row -> {
                    PersonSecret name = (PersonSecret) row[0];
                    known.put(name.personId(), known(name, (PersonKey) row[1]));
                });
        personIds.forEach(id -> known.putIfAbsent(id, new Known(null, null)));
        known.forEach(this::tellUnreadable);
        return known;
    }

    /** As {@link #known}, of one person who is seen; else nothing. One query. */
    Optional<Known> seen(long personId, Seen seen) {
        Optional<Known> known = seen.bind(entities.createQuery(
                        "select s, k from Person p left join PersonKey k on k.personId = p.id left join PersonSecret s"
                                + " on s.personId = p.id and s.field = org.marram.person.SecretField.NAME_TO_USE"
                                + " where p.id = :id and p.programmeId = :programme and " + Seen.on("p.id"),
                        Object[].class))
                .setParameter("id", personId)
                .setParameter("programme", seen.programmeId())
                .getResultStream()
                .findFirst()
                .map(row -> row[0] == null || row[1] == null
                        ? new Known(null, null)
                        : known((PersonSecret) row[0], (PersonKey) row[1]));
        known.ifPresent(one -> tellUnreadable(personId, one));
        return known;
    }

    private void tellUnreadable(long personId, Known known) {
        if (known.nameToUse() == null) {
            access.unreadable(personId);
        }
    }

    /** One query, however many people. What was not told or does not open is missing. */
    Map<Long, LocalDate> births(Collection<Long> personIds) {
        Map<Long, LocalDate> births = new HashMap<>();
        if (personIds.isEmpty()) {
            return births;
        }
        entities.createQuery(
                        "select s, k from PersonSecret s, PersonKey k where s.personId = k.personId"
                                + " and s.field = org.marram.person.SecretField.BIRTH_DATE and s.personId in :ids",
                        Object[].class)
                .setParameter("ids", personIds)
                .getResultList()
                .forEach(row -> {
                    PersonSecret birth = (PersonSecret) row[0];
                    LocalDate day = day(known(birth, (PersonKey) row[1]).nameToUse());
                    if (day != null) {
                        births.put(birth.personId(), day);
                    }
                });
        return births;
    }

    /** Null where the words are none. */
    static LocalDate day(String words) {
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private Known known(PersonSecret name, PersonKey key) {
        try {
            Box box = key.box(keys);
            return new Known(opened(name, box), box);
        } catch (Refusal unreadable) {
            return new Known(null, null);
        }
    }

    private static String opened(PersonSecret secret, Box box) {
        try {
            return secret.open(box);
        } catch (Refusal unreadable) {
            return null;
        }
    }

    List<PersonSecret> secrets(long personId) {
        return entities.createQuery("select s from PersonSecret s where s.personId = :id", PersonSecret.class)
                .setParameter("id", personId)
                .getResultList();
    }

    /** Puts, replaces or (where it was not asked) removes one field, and its search words. */
    void write(Box box, long programmeId, SecretField field, Told told) {
        entities.createQuery("delete from SearchToken t where t.personId = :id and t.field = :field")
                .setParameter("id", box.personId())
                .setParameter("field", field)
                .executeUpdate();
        PersonSecret there = entities.find(PersonSecret.class, new PersonSecret.Key(box.personId(), field));
        if (told.answer() == Answer.NOT_ASKED) {
            if (there != null) {
                entities.remove(there);
            }
            return;
        }
        entities.merge(new PersonSecret(box, field, told));
        index(box.personId(), programmeId, field, told);
    }

    /** The fields of somebody new, and their search words. */
    void seal(Box box, long programmeId, Map<SecretField, Told> fields) {
        fields.forEach((field, told) -> {
            if (told.answer() != Answer.NOT_ASKED) {
                entities.persist(new PersonSecret(box, field, told));
                index(box.personId(), programmeId, field, told);
            }
        });
    }

    /** As {@link #write}, of many people at once, of whom the same fields are said. */
    void rewrite(long programmeId, Map<Long, Map<SecretField, Told>> said) {
        if (said.isEmpty()) {
            return;
        }
        Map<Long, Box> boxes = boxes(said.keySet());
        Set<SecretField> fields =
                said.values().stream().flatMap(one -> one.keySet().stream()).collect(Collectors.toSet());
        entities.createQuery("delete from SearchToken t where t.personId in :ids and t.field in :fields")
                .setParameter("ids", said.keySet())
                .setParameter("fields", fields)
                .executeUpdate();
        entities.createQuery("delete from PersonSecret s where s.personId in :ids and s.field in :fields")
                .setParameter("ids", said.keySet())
                .setParameter("fields", fields)
                .executeUpdate();
        said.forEach((id, told) -> seal(boxes.get(id), programmeId, told));
        entities.flush();
    }

    private void index(long personId, long programmeId, SecretField field, Told told) {
        if (told.isGiven() && (field == SecretField.NAME_TO_USE || field == SecretField.LEGAL_NAME)) {
            SearchWords.of(told.words())
                    .forEach(word ->
                            entities.persist(new SearchToken(personId, field, token(programmeId, field, word))));
        }
    }

    /** By one exact word of the name to use, among those seen. */
    List<Object[]> byWord(String word, long programmeId, Seen seen) {
        return seen.bind(entities.createQuery(
                        "select p.id, p.ref, p.code from SearchToken t, Person p where p.id = t.personId and t.token = :token"
                                + " and t.field = :field and p.programmeId = :programme and "
                                + Seen.on("t.personId") + " order by p.id",
                        Object[].class))
                .setParameter("token", token(programmeId, SecretField.NAME_TO_USE, word))
                .setParameter("field", SecretField.NAME_TO_USE)
                .setParameter("programme", programmeId)
                .setMaxResults(MOST_FOUND)
                .getResultList();
    }

    /** By exact code, among those seen. */
    List<Object[]> byCode(String code, long programmeId, Seen seen) {
        return seen.bind(entities.createQuery(
                        "select p.id, p.ref, p.code from Person p where p.code = :code and p.programmeId = :programme and "
                                + Seen.on("p.id"),
                        Object[].class))
                .setParameter("code", code)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    /** Whoever walks with them holds the one grant of that basis that is live. */
    String responsible(long personId, Instant now) {
        return entities.createQuery(
                        "select a.displayName from AccessGrant g, Account a where a.id = g.granteeId"
                                + " and g.personId = :id and g.basisKind = :caseload and g.endedAt is null"
                                + " and g.fromAt <= :now and g.untilAt > :now order by g.fromAt desc",
                        String.class)
                .setParameter("id", personId)
                .setParameter("caseload", Basis.CASELOAD)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private byte[] token(long programmeId, SecretField field, String word) {
        return keys.shortToken("search " + programmeId + " " + field, word);
    }
}
