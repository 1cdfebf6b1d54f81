package org.marram.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Map;
import org.marram.common.Refusal;

/** Who acts in this request. The entrance says so once; nobody may become somebody else within a request. */
@RequestScoped
public class CurrentActor {

    private Actor actor;
    private boolean unasked;
    private final Map<Act, Long> asked = new EnumMap<>(Act.class);

    /** Refuses where nobody is signed in, or nobody can say who it is. */
    public Actor actor() {
        if (actor == null) {
            throw unasked ? Refusal.unavailable() : Refusal.unauthenticated();
        }
        return actor;
    }

    /** Said by the entrance where the database, which alone knows who acts, cannot be asked now. */
    public void cannotBeAsked() {
        unasked = true;
    }

    /** Whether nobody can say who acts, although somebody may be signed in. */
    public boolean isUnasked() {
        return unasked;
    }

    public boolean isKnown() {
        return actor != null;
    }

    /** Said by the entrance, once a request. */
    public void enter(Actor who) {
        if (actor != null) {
            throw new IllegalStateException("Somebody acts in this request already");
        }
        actor = who;
    }

    /** After signing out within the request. */
    public void leave() {
        actor = null;
        asked.clear();
    }

    void forget(Act act) {
        asked.remove(act);
    }

    void asked(Act act, Long personId) {
        asked.put(act, personId);
    }

    boolean wasAsked(Act act) {
        return asked.containsKey(act);
    }

    /** About whom it was asked; null where it was about no one person. */
    Long personOf(Act act) {
        return asked.get(act);
    }
}
