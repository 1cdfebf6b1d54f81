package org.marram.ui.entrance;

import org.marram.common.Texts;

/**
 * What the sign-in page shows.
 *
 * @param csrf goes back with the form
 * @param username as typed before, else empty
 * @param error why it was refused, in words; null at first
 */
public record SignInPage(Texts texts, String csrf, String username, String error) {}
