package org.marram.emergency;

import org.marram.common.Ref;

/**
 * What another one thinks of an emergency access.
 *
 * @param note why, at most 1,000 characters
 */
public record JudgeEmergency(Ref emergency, Judgement judgement, String note) {}
