package org.marram.project;

import org.marram.common.Ref;

/** What another system says of a project. @param project null for one that is new here */
public record TakeProject(Ref project, ProjectFacts facts) {}
