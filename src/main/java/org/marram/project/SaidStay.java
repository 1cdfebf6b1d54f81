package org.marram.project;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * What the own staff say of somebody's time in a project, with codes of HUD HMIS FY2026.
 *
 * @param exit null while somebody is in it
 * @param situation prior living situation (3.917), null where not said
 * @param destination where to (3.12), null where not said and while somebody is in it
 */
public record SaidStay(Ref project, LocalDate entry, LocalDate exit, Integer situation, Integer destination) {}
