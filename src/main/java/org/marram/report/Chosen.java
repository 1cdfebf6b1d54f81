package org.marram.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.project.ProjectLine;

/** The projects that a report is about; none for all. */
record Chosen(List<ProjectLine> projects) {

    /** Refuses one that is not among all of them. */
    static Chosen of(Set<Ref> asked, List<ProjectLine> all) {
        Set<Ref> wanted = asked == null ? Set.of() : asked;
        List<ProjectLine> found =
                all.stream().filter(one -> wanted.contains(one.ref())).toList();
        Checks checks = new Checks();
        checks.that(found.size() == wanted.size(), "projects", "unknown").refuseFaults();
        return new Chosen(found);
    }

    Set<Long> keys() {
        return projects.stream().map(ProjectLine::id).collect(Collectors.toSet());
    }

    List<String> names() {
        return projects.stream().map(ProjectLine::name).toList();
    }
}
