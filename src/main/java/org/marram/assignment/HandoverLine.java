package org.marram.assignment;

import org.marram.common.Ref;

/**
 * One person of a handover that is looked at before it is made.
 *
 * @param responsible display name of who is responsible now
 * @param obstacle null where nothing stands in the way
 */
public record HandoverLine(Ref person, String code, String nameToUse, String responsible, HandoverObstacle obstacle) {}
