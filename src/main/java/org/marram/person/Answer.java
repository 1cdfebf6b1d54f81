package org.marram.person;

/**
 * Whether something about a person was told, and if not, why. An empty field alone could mean any of three things, and a
 * person who preferred not to say should not be asked again as if nobody had. The numbers are those of HUD HMIS.
 */
public enum Answer {
    /** It was told, and is written down. */
    GIVEN,
    /** Nobody has asked: HUD 99, data not collected. */
    NOT_ASKED,
    /** Asked, and the person does not know: HUD 8. */
    DOES_NOT_KNOW,
    /** Asked, and the person prefers not to say: HUD 9. */
    PREFERS_NOT_TO_SAY
}
