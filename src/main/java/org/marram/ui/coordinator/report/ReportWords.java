package org.marram.ui.coordinator.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marram.common.Ref;
import org.marram.outcome.Situation;
import org.marram.report.DestinationGroup;
import org.marram.report.Figure;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** How figures are written, and which of them stay in the house. */
record ReportWords(Words words) {

    private static final int TRANSITIONAL_OF_A_FUND = 327;
    private static final int PERMANENT_OF_A_FUND = 426;
    private static final int DIED = 24;
    private static final int NO_INTERVIEW = 30;

    String number(Number number) {
        return number == null
                ? "–"
                : NumberFormat.getInstance(words.texts().locale()).format(number);
    }

    Span figure(Figure figure) {
        return value(number(figure.people()), figure.leaves());
    }

    /** What stays in the house is marked, and is not printed. */
    Span value(String text, boolean leaves) {
        return leaves ? Parts.span("value", text) : value(text, words.t("reports.hidden"));
    }

    /** @param outside what is printed instead of it */
    Span value(String text, String outside) {
        Span mark = Parts.span("mark", "");
        mark.add(VaadinIcon.LOCK.create());
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", words.t("reports.stays"));
        mark.setTitle(words.t("reports.stays"));
        Span inside = new Span(Parts.span("value", text), mark, Parts.span("on-paper", outside));
        inside.addClassName("inside");
        return inside;
    }

    /** Name and file. @param href null where nothing of it may leave */
    Component acts(String href) {
        Div acts = Parts.div("actions");
        if (href != null) {
            Anchor file = new Anchor(href, words.t("reports.save"));
            file.setId("report-save");
            file.addClassName("press");
            file.setRouterIgnore(true);
            file.getElement().setAttribute("download", true);
            acts.add(file);
        }
        acts.add(Press.quiet("report-print", words.t("reports.print"), () -> UI.getCurrent()
                .getPage()
                .executeJs("print()")));
        return acts;
    }

    String about(List<String> projects) {
        return projects.isEmpty() ? words.t("reports.projects-all") : String.join(", ", projects);
    }

    static String query(Set<Ref> projects, Object purpose) {
        return "purpose=" + purpose
                + projects.stream()
                        .map(ref -> "&project=" + URLEncoder.encode(ref.toString(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }

    String of(DestinationGroup group) {
        return switch (group) {
            case HOMELESS -> words.t("reports.group-homeless");
            case INSTITUTIONAL -> words.t("reports.group-institutional");
            case TEMPORARY -> words.t("reports.group-temporary");
            case PERMANENT -> words.t("reports.group-permanent");
            case OTHER -> words.t("reports.group-other");
        };
    }

    /** Of HUD HMIS FY2026. */
    String destination(int code) {
        return switch (code) {
            case TRANSITIONAL_OF_A_FUND -> words.t("reports.destination-327");
            case PERMANENT_OF_A_FUND -> words.t("reports.destination-426");
            case DIED -> words.t("reports.destination-24");
            case NO_INTERVIEW -> words.t("reports.destination-30");
            default ->
                Arrays.stream(Situation.values())
                        .filter(situation -> situation.code() == code)
                        .findFirst()
                        .map(words.spells()::of)
                        .orElseGet(() -> String.valueOf(code));
        };
    }
}
