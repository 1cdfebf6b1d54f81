package org.marram.template;

import org.marram.common.Ref;

/** Another name, another phase, or both; version is the one that was read. */
public record RenameTemplate(Ref template, int version, String name, Phase phase) {}
