package org.marram.sheet;

/**
 * Everything that stands on an introduction for an employer, and nothing else ever does: what is added to a person does not get here
 * by itself. It reads like that of anybody who looks for work.
 *
 * @param name the name to use
 * @param contact how the employer can reach them, as far as they allow; null for none, as the rest
 */
public record Introduction(
        String name, String contact, String occupation, String languages, String skills, String availability) {}
