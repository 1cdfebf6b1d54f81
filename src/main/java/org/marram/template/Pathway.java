package org.marram.template;

import java.util.List;
import java.util.Locale;

/**
 * A way that a plan goes. Those that are everywhere are named by the bundles of each door, by their code; a programme adds
 * its own with a name in its own words.
 *
 * @param ownName null where it is everywhere
 */
public record Pathway(String code, String ownName) {

    public static final Pathway COUNSELLING = everywhere("COUNSELLING");
    public static final Pathway EDUCATION = everywhere("EDUCATION");
    public static final Pathway JOB_TRAINING = everywhere("JOB_TRAINING");
    public static final Pathway HOUSING = everywhere("HOUSING");
    public static final Pathway LEGAL = everywhere("LEGAL");
    public static final Pathway HEALTH = everywhere("HEALTH");
    public static final Pathway SAFETY = everywhere("SAFETY");
    public static final Pathway COMMUNITY = everywhere("COMMUNITY");
    public static final Pathway PAPERS = everywhere("PAPERS");

    /** Those that every programme has. */
    public static final List<Pathway> EVERYWHERE =
            List.of(COUNSELLING, EDUCATION, JOB_TRAINING, HOUSING, LEGAL, HEALTH, SAFETY, COMMUNITY, PAPERS);

    private static Pathway everywhere(String code) {
        return new Pathway(code, null);
    }

    /** Of what a door was sent; whether there is such a pathway is asked by the room that stores it. Null stays null. */
    public static Pathway of(String code) {
        return code == null ? null : everywhere(code);
    }

    /** How styles, icons and bundles call it: {@code job-training}; {@code other} for a programme's own. */
    public String key() {
        return ownName == null ? code.toLowerCase(Locale.ROOT).replace('_', '-') : "other";
    }
}
