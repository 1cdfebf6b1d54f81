package org.marram.update;

import java.time.LocalDate;
import org.marram.common.Ref;

/** A plan was made from a template of which there is a later version now. */
public record NewerVersion(Ref use, Ref template, String name, int number, int newer, LocalDate startsOn) {}
