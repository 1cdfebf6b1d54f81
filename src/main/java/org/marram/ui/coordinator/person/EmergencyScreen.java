package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.emergency.EmergencyLine;
import org.marram.emergency.OpenEmergency;
import org.marram.emergency.OwnEmergency;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** Opens one record in an emergency, and shows which ones of one's own people were: what is to be looked at, and earlier ones. */
@Route(value = "emergency", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class EmergencyScreen extends Screen implements BeforeEnterObserver {

    private static final int MOST = 1_000;
    private static final int PART = 20;

    private final Desk desk;
    private final Words words;
    private final Div content = new Div();

    @Inject
    public EmergencyScreen(Desk desk) {
        super("coordinator", "emergency.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        setId("emergencies");
        Paragraph lead = new Paragraph(t("emergency.lead"));
        lead.addClassName("lead");
        add(heading(), lead, notice(), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return words;
    }

    /** After a judgement: the lists as they stand now. */
    void saved() {
        show();
        new Answers(notice()).saved(desk.clock);
    }

    private void show() {
        notice().clear();
        content.removeAll();
        Optional<OwnEmergency> own = desk.emergencies.own();
        own.ifPresent(one -> content.add(banner(one)));
        List<EmergencyLine> newest = desk.emergencies.newest();
        content.add(new H2(t("emergency.waiting")));
        content.add(newest.isEmpty() ? Parts.div("soft", new Paragraph(t("emergency.none"))) : list(newest, "waiting"));
        if (own.isEmpty()) {
            content.add(new H2(t("emergency.new")), form());
        }
        Page<EmergencyLine> earlier = desk.emergencies.earlier(null, PART);
        if (!earlier.items().isEmpty()) {
            UnorderedList list = list(earlier.items(), "earlier");
            content.add(new H2(t("emergency.earlier")), list, more(list, earlier.next()));
        }
    }

    private UnorderedList list(List<EmergencyLine> lines, String id) {
        UnorderedList list = new UnorderedList();
        list.setId("emergencies-" + id);
        list.addClassName("facts-list");
        lines.forEach(line -> list.add(new EmergencyItem(this, line)));
        return list;
    }

    private Div more(UnorderedList list, String after) {
        Div foot = Parts.div("more");
        if (after != null) {
            foot.add(Press.quiet("emergencies-more", t("emergency.more"), () -> {
                Page<EmergencyLine> next = desk.emergencies.earlier(after, PART);
                next.items().forEach(line -> list.add(new EmergencyItem(this, line)));
                foot.getParent().ifPresent(whole -> ((Div) whole).replace(foot, more(list, next.next())));
            }));
        }
        return foot;
    }

    private Div banner(OwnEmergency own) {
        RouterLink open = new RouterLink(t("emergency.open"), PersonPage.class, at(own.person()));
        open.addClassName("link");
        return new EmergencyBanner(desk, words, notice(), own, open);
    }

    private static RouteParameters at(Ref person) {
        return new RouteParameters("ref", person.toString());
    }

    private Div form() {
        TextField code = new TextField(t("emergency.code"));
        code.setId("emergency-code");
        code.setMaxLength(20);
        code.setAutocomplete(Autocomplete.OFF);
        code.setHelperText(t("emergency.code-hint"));
        TextArea reason = new TextArea(t("emergency.reason"));
        reason.setId("emergency-reason");
        reason.setMaxLength(MOST);
        reason.setHelperText(t("emergency.reason-hint"));
        PasswordField phrase = new PasswordField(t("emergency.phrase"));
        phrase.setId("emergency-phrase");
        Answers answers = new Answers(notice())
                .field("code", code)
                .field("reason", reason)
                .field("passphrase", phrase);
        return Parts.div(
                "emergency-form",
                code,
                reason,
                phrase,
                Press.primary(
                        "emergency-do",
                        t("emergency.do"),
                        () -> answers.to(
                                () -> desk.emergencies.open(
                                        new OpenEmergency(code.getValue(), reason.getValue(), phrase.getValue())),
                                own -> UI.getCurrent().navigate(PersonPage.class, at(own.person())))));
    }
}
