package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Whose list: one's own or the team's. */
class WorkScopes extends RadioButtonGroup<Boolean> {

    WorkScopes(TodayView page) {
        setId("work-scope");
        setAriaLabel(page.words().t("today.whose"));
        setItems(true, false);
        setItemLabelGenerator(team -> page.words().t(team ? "today.team" : "today.mine"));
        setValue(page.isTeam());
        addValueChangeListener(event -> page.scope(event.getValue()));
    }
}
