package org.marram.programme;

import java.time.Instant;

/**
 * What the programme has set, and since when.
 *
 * @param setAt null while everything is as usual
 * @param setBy the name of whoever did
 */
public record SettingsView(Settings settings, Instant setAt, String setBy, int version) {}
