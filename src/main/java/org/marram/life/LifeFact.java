package org.marram.life;

import java.util.List;
import org.marram.common.Ref;

/**
 * One fact of a life, with everything that was ever written down of it.
 *
 * @param versions the latest first: the fact stands where that one was not replaced, else it was struck
 */
public record LifeFact(LifeKind kind, Ref ref, List<LifeVersion> versions) {}
