package org.marram.access;

import org.marram.common.Ref;

/**
 * A coordinator of the own programme who can sign in.
 *
 * @param team the name of the team, null where there is none
 * @param ownTeam whether it is the team of the one who asks
 */
public record Colleague(Ref ref, String name, String team, boolean ownTeam) {}
