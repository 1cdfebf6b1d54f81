package org.marram.access;

/** Whatever opened an account opens nothing any more: its sign-ins and tokens have ended. */
public record EverythingEnded(long accountId) {}
