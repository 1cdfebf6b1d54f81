package org.marram.education;

import java.time.Instant;

/**
 * What one's own organisation wrote down of somebody who has a place with it.
 *
 * @param takeBackUntil until when whoever asks may take it back, having written it themselves; null where they may not
 */
public record Written<V>(V what, Instant takeBackUntil) {}
