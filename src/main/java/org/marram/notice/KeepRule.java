package org.marram.notice;

/** @param version of what was read, 0 where nothing was told yet */
public record KeepRule(int version, ContactRule rule) {}
