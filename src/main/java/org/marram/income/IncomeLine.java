package org.marram.income;

import org.marram.fact.YesNo;

/**
 * What was said of one source or benefit.
 *
 * @param minor a month, in the smallest unit of the currency; null where nobody said how much, and for what is no income
 */
public record IncomeLine(IncomeKind kind, YesNo answer, Integer minor) {}
