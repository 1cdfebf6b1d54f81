package org.marram.notice;

import java.time.Instant;

/**
 * What would go out, if it were asked for now.
 *
 * @param told by which way; null where they told nothing
 * @param may whether it may; outside of their hours it waits, any other no refuses it
 * @param at when at the earliest; null where it may not
 * @param language BCP 47, of the words
 * @param words exactly those that go out by mail, as subject and as text
 * @param mails whether a mail server is set here; else nothing goes out by mail
 */
public record NoticePreview(KeptRule told, MayReach may, Instant at, String language, String words, boolean mails) {}
