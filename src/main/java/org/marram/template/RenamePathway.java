package org.marram.template;

/** Another name for one of the programme's own; version is the one that was read. */
public record RenamePathway(String code, int version, String name) {}
