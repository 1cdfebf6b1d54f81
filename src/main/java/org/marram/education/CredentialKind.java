package org.marram.education;

/** What kind of paper somebody has earned, as WIOA tells them apart (TEGL 10-16). */
public enum CredentialKind {
    SECONDARY_DIPLOMA,
    ASSOCIATE_DEGREE,
    BACHELOR_DEGREE,
    GRADUATE_DEGREE,
    LICENCE,
    CERTIFICATE,
    CERTIFICATION,
    OTHER_RECOGNISED,
    /** That a course was completed, by whoever held it: worth showing, and not what WIOA calls a credential. */
    COMPLETION;

    /** Whether WIOA counts it as a recognised credential (indicator 4). */
    public boolean isRecognised() {
        return this != COMPLETION;
    }

    /** The measurable gain that it is by itself; null for none. No other row says it again. */
    public GainKind gain() {
        return this == SECONDARY_DIPLOMA ? GainKind.DIPLOMA : null;
    }
}
