package org.marram.access;

/**
 * How a person signs in to their own page.
 *
 * @param name the sign-in name that goes with the own pass phrase; null while there is none
 * @param codesLeft how many codes of the sheet still work
 */
public record OwnSignIn(String name, int codesLeft) {}
