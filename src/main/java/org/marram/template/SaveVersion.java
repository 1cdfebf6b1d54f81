package org.marram.template;

import java.util.List;
import org.marram.common.Ref;

/** The next version of a template, whole; version is the template's that was read. */
public record SaveVersion(Ref template, int version, List<Item> items) {}
