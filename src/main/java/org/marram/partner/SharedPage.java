package org.marram.partner;

import java.util.List;

/**
 * A numbered page, as HSDS wants it.
 *
 * @param total how many there are on all pages
 */
public record SharedPage<T>(List<T> items, long total) {}
