package org.marram.report;

/** What somebody asks for figures for, as the journal keeps it. */
public enum ReportPurpose {
    OWN_WORK,
    FUNDER,
    OVERSIGHT
}
