package org.marram.document;

import org.marram.common.Ref;

/** Says what a paper proves: which job, home or credential. */
public record AttachDocument(Ref document, About about, Ref aboutRef) {}
