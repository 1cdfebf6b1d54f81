package org.marram.access;

import org.marram.common.Ref;

/**
 * An active coordinator of the own programme, to whom people can be handed over.
 *
 * @param teamId null where there is none
 * @param team its name
 */
public record ColleagueFacts(long id, Ref ref, String name, Long teamId, String team) {}
