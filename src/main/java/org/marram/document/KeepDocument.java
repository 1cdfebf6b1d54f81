package org.marram.document;

import org.marram.common.Ref;

/**
 * Keeps a paper.
 *
 * @param title what it is called, at most 200 characters; never the name of the file
 * @param about what it proves, null where it is only the person's; then {@code aboutRef} is too
 * @param content the file as it came, at most 10 MB
 * @param shown whether its person may see it on their own page from now on
 */
public record KeepDocument(Ref person, String title, About about, Ref aboutRef, byte[] content, boolean shown) {}
