package org.marram.address;

import java.time.Instant;

/**
 * That an address was shown.
 *
 * @param because null where it does not open any more
 * @param by the name of who had it shown
 */
public record AddressLookView(AddressPurpose purpose, String because, Instant at, String by) {}
