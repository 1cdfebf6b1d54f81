package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.util.Optional;
import org.marram.emergency.OwnEmergency;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;

/** "Emergency access until 14:30", and the way to end it. It stays in sight; when the time is over, the page asks anew. */
class EmergencyBanner extends Div {

    EmergencyBanner(Desk desk, Words words, Notice notice, OwnEmergency own, Component... more) {
        setId("emergency");
        addClassNames("stands", "attention", "emergency");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.t("emergency.title"));
        add(
                VaadinIcon.UNLOCK.create(),
                Parts.div(
                        "value",
                        Parts.span("name", words.t("emergency.until", words.moment(own.until()))),
                        Parts.span("soft", words.t("emergency.only-read"))));
        add(more);
        add(Press.plain("emergency-end", words.t("emergency.end"), () -> new Answers(notice)
                .to(desk.emergencies::end, () -> UI.getCurrent().navigate(EmergencyScreen.class))));
        long left =
                Math.max(0, Duration.between(desk.clock.instant(), own.until()).toMillis());
        getElement().executeJs("setTimeout(() => this.isConnected && location.reload(), $0)", (double) left);
    }

    /** Above the record that is open in an emergency. */
    static Optional<Component> of(PersonPage page) {
        return Optional.ofNullable(page.desk().emergency)
                .map(own -> new EmergencyBanner(page.desk(), page.words(), page.notice(), own));
    }
}
