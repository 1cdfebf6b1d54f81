package org.marram.hmis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.CurrentActor;
import org.marram.common.KeyRing;
import org.marram.common.Ref;

/** What came from which row of which export, looked up for many rows at once. */
@ApplicationScoped
class HmisOrigins {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyRing keys;

    @Inject
    private CurrentActor current;

    /** What a row of that kind and identifier is known by here, in the own programme and of this system only. */
    Ref token(HmisSource source, String kind, String id) {
        return Ref.of(
                keys.shortToken("hmis " + current.actor().programmeId() + ' ' + kind, source.name() + '\u0000' + id));
    }

    /** Of what a row says. */
    Ref digest(String said) {
        return Ref.of(keys.shortToken("hmis digest", said));
    }

    /** By their tokens; one query. */
    Map<Ref, HmisOrigin> of(Collection<Ref> tokens) {
        return tokens.isEmpty()
                ? Map.of()
                : entities.createQuery("select o from HmisOrigin o where o.token in :tokens", HmisOrigin.class)
                        .setParameter("tokens", tokens)
                        .getResultStream()
                        .collect(Collectors.toMap(HmisOrigin::token, Function.identity()));
    }

    /** Of something that belongs to somebody. */
    void add(Ref token, Ref digest, long personId, Ref object) {
        entities.persist(new HmisOrigin(current.actor().programmeId(), token, digest, personId, null, object));
    }

    void addProject(Ref token, Ref digest, long projectId, Ref project) {
        entities.persist(new HmisOrigin(current.actor().programmeId(), token, digest, null, projectId, project));
    }

    void remove(HmisOrigin origin) {
        entities.remove(origin);
    }
}
