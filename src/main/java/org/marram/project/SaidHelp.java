package org.marram.project;

import java.time.LocalDate;
import org.marram.common.Ref;

/** What the own staff say of help that somebody got in a stay, by the codes of HUD HMIS (1.4 and the list of the record type). */
public record SaidHelp(Ref stay, LocalDate on, String recordType, String type) {}
