package org.marram.template;

import java.util.List;
import org.marram.common.Ref;

/**
 * A template with its version in use.
 *
 * @param own whether it is the programme's; else it is everywhere, and nobody changes it
 * @param number the version in use
 * @param version of the template itself, for its next change
 */
public record TemplateView(
        Ref ref, String name, Phase phase, boolean own, boolean retired, int number, int version, List<Item> items) {}
