package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.worklist.WorkCoordinator;

/** A team's lines by coordinator: how many of which kind. One of them is pressed to see theirs alone. */
class WorkShares extends UnorderedList {

    private final TodayView page;

    WorkShares(TodayView page, List<WorkCoordinator> shares, Ref chosen) {
        this.page = page;
        setId("work-shares");
        addClassName("work-shares");
        shares.forEach(share -> add(share(share, share.account().equals(chosen))));
        if (chosen != null) {
            add(new ListItem(WorkFilters.chip(
                    "share-all", page.words().t("today.everybody"), false, () -> page.coordinator(null))));
        }
    }

    private ListItem share(WorkCoordinator share, boolean chosen) {
        WorkWords words = page.words();
        String counts = share.counts().stream()
                .map(count -> words.t("today.share", count.lines(), words.kind(count.kind())))
                .collect(Collectors.joining(" · "));
        Component name = WorkFilters.chip(
                "share-" + share.account(),
                share.name(),
                chosen,
                () -> page.coordinator(chosen ? null : share.account()));
        name.getElement().setAttribute("dir", "auto");
        return new ListItem(
                name,
                Parts.span("soft date", words.t("today.people", share.people())),
                Parts.span("counts", counts.isEmpty() ? words.t("today.nothing") : counts));
    }
}
