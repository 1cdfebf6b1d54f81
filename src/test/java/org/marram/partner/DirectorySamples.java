package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.marram.common.Ref;

/** Moves what only time moves. */
@ApplicationScoped
@Transactional
public class DirectorySamples {

    @PersistenceContext
    private EntityManager entities;

    /** As if it had been checked on that day; null as if never. */
    public void checkedOn(Ref organisation, LocalDate day) {
        entities.createQuery("update Organisation o set o.checkedOn = :day where o.ref = :ref")
                .setParameter("day", day)
                .setParameter("ref", organisation)
                .executeUpdate();
    }
}
