package org.marram.address;

import java.time.Instant;
import org.marram.common.Ref;

/**
 * That the address of a home is kept, and never what it is.
 *
 * @param keptBy the name of who wrote it down
 */
public record AddressView(Ref home, int version, Instant keptAt, String keptBy) {}
