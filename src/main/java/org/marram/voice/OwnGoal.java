package org.marram.voice;

import java.time.Instant;
import java.util.List;
import org.marram.common.Ref;
import org.marram.template.Pathway;

/**
 * A goal of one's plan, as one reads it.
 *
 * @param words as they are now
 * @param own whether it is one's own goal
 * @param ownWords as one said them last, where somebody else has changed them since; else null
 * @param changedAt when somebody else changed them; null where nobody did
 * @param changedBy the name of who did
 * @param steps not reached and not set aside
 */
public record OwnGoal(
        Ref ref,
        Pathway pathway,
        String words,
        boolean own,
        String ownWords,
        Instant changedAt,
        String changedBy,
        int version,
        List<Step> steps) {

    /** One step of the goal. */
    public record Step(Ref ref, String title) {}
}
