package org.marram.template;

import org.marram.common.Ref;

/** A template in a list. */
public record TemplateLine(Ref ref, String name) {}
