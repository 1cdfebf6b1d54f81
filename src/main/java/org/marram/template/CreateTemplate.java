package org.marram.template;

import java.util.List;

/** A new template with its first version. */
public record CreateTemplate(String name, Phase phase, List<Item> items) {}
