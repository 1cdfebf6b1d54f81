package org.marram.project;

import org.marram.common.Ref;

/** What another system says of help that somebody got. @param help null where it is new here; {@code facts} null where it is taken back */
public record TakeHelp(Ref help, HelpFacts facts) {}
