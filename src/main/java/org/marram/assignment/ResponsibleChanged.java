package org.marram.assignment;

import java.util.Collection;

/** From now on this account is responsible for these people; fired in the same transaction. */
public record ResponsibleChanged(Collection<Long> people, long responsibleId) {}
