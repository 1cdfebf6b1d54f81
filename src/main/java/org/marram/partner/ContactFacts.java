package org.marram.partner;

/**
 * Somebody who works for an organisation, at work.
 *
 * @param position what they do there
 * @param listed whether others than the programme's own staff may be told
 */
public record ContactFacts(String name, String position, String phone, String mail, boolean listed) {}
