package org.marram.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.Seen;
import org.marram.common.KeyRing;

/** The people in the database, with their keys and sealed fields. */
@ApplicationScoped
class People {

    private static final int MOST_FOUND = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyRing keys;

    void add(Object entity) {
        entities.persist(entity);
    }

    Person get(long id) {
        return entities.find(Person.class, id);
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

    /** One person for each key-encryption key that wraps anything. */
    List<Long> oneOfEachWrapping() {
        return entities.createQuery("select min(k.personId) from PersonKey k group by k.kekId", Long.class)
                .getResultList();
    }

    /** Names to use, one query for all; a person without one is missing. */
    Map<Long, String> names(Collection<Long> personIds) {
        Map<Long, String> names = new HashMap<>();
        if (personIds.isEmpty()) {
            return names;
        }
        entities.createQuery(
                        "select s, k from PersonSecret s, PersonKey k where s.personId = k.personId"
                                + " and s.field = org.marram.person.SecretField.NAME_TO_USE and s.personId in :ids",
                        Object[].class)
                .setParameter("ids", personIds)
                .getResultList()
                .forEach(row -> {
                    Box box = ((PersonKey) row[1]).box(keys);
                    names.put(box.personId(), ((PersonSecret) row[0]).open(box));
                });
        return names;
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
        if (told.isGiven() && (field == SecretField.NAME_TO_USE || field == SecretField.LEGAL_NAME)) {
            SearchWords.of(told.words())
                    .forEach(word ->
                            entities.persist(new SearchToken(box.personId(), field, token(programmeId, field, word))));
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

    String responsible(long personId) {
        return entities.createQuery(
                        "select a.displayName from Assignment s, Account a where a.id = s.accountId"
                                + " and s.personId = :id and s.endedAt is null order by s.fromAt desc",
                        String.class)
                .setParameter("id", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private byte[] token(long programmeId, SecretField field, String word) {
        return keys.shortToken("search " + programmeId + " " + field, word);
    }
}
