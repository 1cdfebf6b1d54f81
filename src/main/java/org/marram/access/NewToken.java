package org.marram.access;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * A system's token, told once.
 *
 * @param token the words to send as {@code Authorization: Bearer}; kept nowhere
 */
public record NewToken(Ref ref, String token, Instant until) {}
