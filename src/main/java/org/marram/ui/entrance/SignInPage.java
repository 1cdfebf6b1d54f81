package org.marram.ui.entrance;

import org.marram.common.Texts;

/**
 * What the sign-in page shows.
 *
 * @param csrf goes back with the form
 * @param username as typed before, else empty
 * @param choosing whether a new pass phrase is asked for beside the present one
 * @param error why it was refused, in words; null at first
 * @param fault why the new pass phrase cannot be taken, in words; null where it was not refused
 */
public record SignInPage(Texts texts, String csrf, String username, boolean choosing, String error, String fault) {}
