package org.marram.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marram.common.Checks;
import org.marram.common.Ref;
import org.marram.project.ProjectLine;

/**
 * The projects that a report is about; none for all.
 *
 * @param rules by which exits of these, or of all, count
 */
record Chosen(List<ProjectLine> projects, Set<ExitRule> rules) {

    /** Refuses one that is not among all of them. */
    static Chosen of(Set<Ref> asked, List<ProjectLine> all) {
        Set<Ref> wanted = asked == null ? Set.of() : asked;
        List<ProjectLine> found =
                all.stream().filter(one -> wanted.contains(one.ref())).toList();
        Checks checks = new Checks();
        checks.that(found.size() == wanted.size(), "projects", "unknown").refuseFaults();
        Set<ExitRule> rules = (found.isEmpty() ? all : found)
                .stream().map(one -> ExitRule.of(one.type())).collect(Collectors.toCollection(TreeSet::new));
        return new Chosen(found, rules);
    }

    Set<Long> keys() {
        return projects.stream().map(ProjectLine::id).collect(Collectors.toSet());
    }

    List<String> names() {
        return projects.stream().map(ProjectLine::name).toList();
    }
}
