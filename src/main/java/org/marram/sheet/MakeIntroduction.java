package org.marram.sheet;

import org.marram.common.Ref;

/**
 * Makes an introduction. What is left out does not stand on it.
 *
 * @param organisation the partner who gets it, under a live release; null where it is handed to the person
 * @param language of the paper, BCP 47: one that we speak
 */
public record MakeIntroduction(
        Ref person,
        Ref organisation,
        String contact,
        String occupation,
        String languages,
        String skills,
        String availability,
        String language) {}
