package org.marram.ui.participant;

/** What stands where a page could not be made; what happened is said in words, never more. */
public record ProblemPage(Frame frame, String words) {}
