package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.years.Band;
import org.marram.years.Lane;
import org.marram.years.Years;

/** What the picture of the years shows, as a table: a row for each milestone, job, home and income, leading to its line. */
class YearsTable extends Div {

    private final Words words;

    YearsTable(Years years, Words words) {
        this.words = words;
        setId("years-table");
        Element table = new Element("table");
        table.appendChild(new Element("caption").setText(words.t("years.title")));
        Element head = new Element("tr");
        for (String label : new String[] {
            words.t("years.pathway"),
            words.t("years.milestone"),
            words.t("years.state"),
            words.t("years.day"),
            words.t("years.first")
        }) {
            head.appendChild(new Element("th").setAttribute("scope", "col").setText(label));
        }
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        for (Lane lane : years.lanes()) {
            Supplier<Element> where = () -> Parts.lane(lane.pathway(), words).getElement();
            lane.marks()
                    .forEach(mark -> body.appendChild(row(
                            where,
                            "milestone-" + mark.number(),
                            mark.title(),
                            mark.state(),
                            mark.on(),
                            mark.firstOn())));
        }
        for (Band band : years.bands()) {
            Supplier<Element> where =
                    () -> Parts.lane(band.kind().key(), band.name()).getElement();
            band.lines()
                    .forEach(line ->
                            body.appendChild(row(where, line.anchor(), line.title(), line.state(), line.on(), null)));
        }
        table.appendChild(body);
        getElement().appendChild(table);
    }

    private Element row(
            Supplier<Element> where, String anchor, String title, String state, LocalDate on, LocalDate firstOn) {
        Element link = new Element("a")
                .setAttribute("href", "#" + anchor)
                .setAttribute("router-ignore", true)
                .setAttribute("dir", "auto")
                .setText(title);
        return new Element("tr")
                .appendChild(
                        new Element("td").appendChild(where.get()),
                        new Element("th").setAttribute("scope", "row").appendChild(link),
                        new Element("td").setText(state),
                        day(on),
                        day(firstOn).setAttribute("data-label", words.t("years.first")));
    }

    private Element day(LocalDate day) {
        return day == null
                ? new Element("td").setAttribute("class", "none").setText("–")
                : new Element("td").setText(words.day(day));
    }
}
