package org.marram.ui.coordinator.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import org.marram.common.Texts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.person.EmergencyScreen;

/** Says that records were opened in an emergency, without whose: that stands behind the link. Nothing where none were. */
class EmergencyNews extends Div {

    EmergencyNews(Desk desk, Texts texts) {
        int news = desk.emergencies.news();
        setVisible(news > 0);
        setId("emergency-news");
        addClassNames("stands", "attention");
        RouterLink look = new RouterLink(texts.t("emergency.look"), EmergencyScreen.class);
        look.addClassName("link");
        add(VaadinIcon.UNLOCK.create(), Parts.span("value", texts.t("emergency.news", news)), look);
    }
}
