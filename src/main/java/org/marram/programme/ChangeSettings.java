package org.marram.programme;

/** All of them anew. */
public record ChangeSettings(int version, Settings settings) {}
