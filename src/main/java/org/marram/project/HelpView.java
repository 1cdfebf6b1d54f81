package org.marram.project;

import java.time.LocalDate;
import org.marram.common.Ref;

/** What help somebody got in a stay on a day, by the codes of HUD HMIS (1.4 and the list of the record type). */
public record HelpView(Ref ref, Ref stay, LocalDate on, String recordType, String type) {}
