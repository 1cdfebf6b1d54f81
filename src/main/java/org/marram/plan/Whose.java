package org.marram.plan;

/** Whose goal it is (FHIR Goal.expressedBy). */
public enum Whose {
    PERSON,
    PROGRAMME
}
