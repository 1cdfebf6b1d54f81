package org.marram.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.marram.common.Ids;
import org.marram.common.Ref;
import org.marram.person.Box;
import org.marram.template.Pathway;

/** A goal of a plan, in words that only the person's key opens, and whose goal it is. */
@Entity
@Table(name = "goal")
class Goal {

    @Id
    private long id;

    private Ref ref;
    private long planId;

    private String pathway;

    @Enumerated(EnumType.STRING)
    private Whose whose;

    private byte[] words;
    private int position;
    private Instant createdAt;
    private long createdBy;

    protected Goal() {}

    Goal(Plan plan, Pathway pathway, Whose whose, String words, int position, Box box, Instant at, long by) {
        this.id = Ids.next();
        this.ref = Ref.random();
        this.planId = plan.id();
        this.pathway = pathway.code();
        this.whose = whose;
        this.words = box.seal(place(id), words);
        this.position = position;
        this.createdAt = at;
        this.createdBy = by;
    }

    /** What the sealing binds a goal's words to. */
    static String place(long id) {
        return "goal.words " + id;
    }

    long id() {
        return id;
    }

    long planId() {
        return planId;
    }

    Ref ref() {
        return ref;
    }

    /** The pathway's code. */
    String pathway() {
        return pathway;
    }

    int position() {
        return position;
    }

    String words(Box box) {
        return box.open(place(id), words);
    }
}
