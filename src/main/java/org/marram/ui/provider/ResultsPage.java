package org.marram.ui.provider;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import org.marram.result.CourseResult;
import org.marram.result.ResultCell;
import org.marram.result.ResultService;
import org.marram.result.ResultsView;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** What came of one's own courses, by the quarter in which people began: as a picture, as a table and as a file. Nobody is named. */
@Route(value = "results", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class ResultsPage extends Screen {

    private static final double QUARTERS_OF_AN_HOUR = 4;
    private static final int COUNTS = 5;

    private final ResultsView view;

    @Inject
    public ResultsPage(ResultService results) {
        super("provider", "results.title");
        view = results.own();
        setId("results");
        Anchor file = new Anchor("api/v1/results/own.csv", t("results.save"));
        file.setId("results-save");
        file.addClassName("press");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        Paragraph lead = new Paragraph(t("results.lead", view.least()));
        lead.addClassName("lead");
        boolean any = !view.courses().isEmpty();
        add(any ? heading(file) : heading(), lead);
        if (any) {
            add(legend());
        } else {
            add(new Paragraph(t("results.empty")));
        }
        for (int number = 0; number < view.courses().size(); number++) {
            add(course(view.courses().get(number), number));
        }
        if (view.more() > 0) {
            add(new Paragraph(t("results.more", view.more())));
        }
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("results-legend");
        legend.getElement()
                .setProperty(
                        "innerHTML",
                        legend("people", t("results.legend-people"))
                                + legend("completed", t("results.legend-completed"))
                                + legend("earned", t("results.legend-earned"))
                                + legend("few\" fill=\"url(#hatch-0)", t("results.legend-hidden", view.least())));
        return legend;
    }

    private static String legend(String style, String words) {
        return "<span><svg width=\"14\" height=\"14\" aria-hidden=\"true\"><rect class=\"" + style
                + "\" width=\"14\" height=\"14\"/></svg>" + words + "</span>";
    }

    private Section course(CourseResult course, int number) {
        H2 title = new H2(course.title());
        title.getElement().setAttribute("dir", "auto");
        Div picture = new Div();
        picture.addClassName("results-picture");
        picture.getElement()
                .setProperty("innerHTML", new ResultPicture(texts(), view.quarters(), course, number, most()).svg());
        NativeDetails details = new NativeDetails(t("results.table"), table(course));
        details.setId("results-table-" + number);
        Section part = new Section(title, picture, details);
        part.addClassName("results-course");
        return part;
    }

    /** At least one, so that nothing is divided by none. */
    private int most() {
        return view.courses().stream()
                .flatMap(course -> course.cells().stream())
                .map(ResultCell::people)
                .filter(Objects::nonNull)
                .reduce(1, Math::max);
    }

    private NativeTable table(CourseResult course) {
        NativeTableBody body = new NativeTableBody();
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        "results.quarter",
                        "results.people",
                        "results.completed",
                        "results.earned",
                        "results.hours",
                        "results.rate")
                .forEach(key -> head.addHeaderCell().setText(t(key)));
        body.add(head);
        for (int at = view.quarters().size() - 1; at >= 0; at--) {
            body.add(row(
                    DateTimeFormatter.ofPattern("QQQ yyyy", getLocale())
                            .format(view.quarters().get(at).from()),
                    course.cells().get(at)));
        }
        body.add(row(t("results.all"), course.total()));
        NativeTable table = new NativeTable(body);
        table.addClassName("results-table");
        return table;
    }

    private NativeTableRow row(String name, ResultCell cell) {
        NativeTableRow row = new NativeTableRow();
        row.addHeaderCell().setText(name);
        if (cell.isHidden()) {
            NativeTableCell few = row.addDataCell();
            few.setColspan(COUNTS);
            few.setText(t("results.hidden"));
            few.addClassName("soft");
            return row;
        }
        NumberFormat number = NumberFormat.getInstance(getLocale());
        Stream.of(
                        number.format(cell.people()),
                        cell.completed() == null ? t("results.hidden") : number.format(cell.completed()),
                        cell.earned() == null ? t("results.hidden") : number.format(cell.earned()),
                        number.format(cell.quarterHours() / QUARTERS_OF_AN_HOUR),
                        cell.rate() == null ? "" : t("results.percent", cell.rate()))
                .forEach(words -> row.addDataCell().setText(words));
        return row;
    }
}
