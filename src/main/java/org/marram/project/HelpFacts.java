package org.marram.project;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * What help somebody got, with the codes as they came.
 *
 * @param stay in which they got it
 * @param recordType what kind of record it is (HUD HMIS 1.4): 142 for young people, 200 a night in a bed and so on
 * @param type what was given, by the list of its record type
 */
public record HelpFacts(long personId, Ref stay, LocalDate on, String recordType, String type) {}
