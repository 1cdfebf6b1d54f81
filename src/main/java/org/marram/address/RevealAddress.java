package org.marram.address;

import org.marram.common.Ref;

/**
 * Shows one address.
 *
 * @param because in words, at most 200 characters; kept sealed
 */
public record RevealAddress(Ref home, AddressPurpose purpose, String because) {}
