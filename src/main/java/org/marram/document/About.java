package org.marram.document;

/** What a paper proves, beside that it is the person's. */
public enum About {
    JOB,
    HOME,
    CREDENTIAL
}
