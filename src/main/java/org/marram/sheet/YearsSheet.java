package org.marram.sheet;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Texts;
import org.marram.years.Band;
import org.marram.years.Lane;
import org.marram.years.Look;
import org.marram.years.Mark;
import org.marram.years.Years;
import org.marram.years.YearsPart;
import org.marram.years.YearsPicture;
import org.marram.years.YearsWords;

/**
 * The picture of the years as a file to keep or to print, A4 across; and from the second page on the same facts as a table, a row
 * for each milestone, job, home and income. Neither its name nor its title says whose it is.
 */
public record YearsSheet(Years years, YearsPart part) {

    public static final String TYPE = "application/pdf";

    /** As the answer's Content-Disposition. */
    public static final String KEPT = "attachment; filename=\"plan.pdf\"";

    /** In pixels. */
    private static final int LEAST = 1000;

    private static final int MOST = 1600;
    private static final int MORE = 100;

    private static final String FO = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xml:lang="%1$s" writing-mode="%2$s" font-family="sans-serif" font-size="10pt" color="#1f2933">
            <fo:layout-master-set>
            <fo:simple-page-master master-name="a4" page-width="297mm" page-height="210mm" margin="12mm">
            <fo:region-body margin-bottom="8mm"/><fo:region-after extent="4mm"/>
            </fo:simple-page-master>
            </fo:layout-master-set>
            <fo:page-sequence master-reference="a4">
            <fo:static-content flow-name="xsl-region-after" role="artifact">
            <fo:block font-size="8pt" color="#52606d">Marram · <fo:page-number/></fo:block>
            </fo:static-content>
            <fo:flow flow-name="xsl-region-body">
            <fo:block role="H1" font-size="13pt" space-after="4mm">%3$s</fo:block>
            <fo:block-container writing-mode="lr-tb" width="273mm" height="165mm">%4$s</fo:block-container>
            %5$s
            </fo:flow>
            </fo:page-sequence>
            </fo:root>
            """;

    private static final String TABLE = """
            <fo:table break-before="page" border-collapse="separate" font-size="9pt" width="100%%" table-layout="fixed">
            <fo:table-column column-width="32%%"/>
            <fo:table-column column-width="17%%" number-columns-repeated="4"/>
            <fo:table-header color="#52606d">%1$s</fo:table-header>
            <fo:table-body>%2$s</fo:table-body>
            </fo:table>
            """;

    private static final String CELL = "<fo:table-cell padding-before=\"1mm\" padding-after=\"1mm\" padding-end=\"3mm\""
            + " border-after-style=\"solid\" border-after-width=\"0.3pt\" border-after-color=\"#e4dccf\"><fo:block>";

    /** Of the picture the part that is asked for, in the words' language. */
    public byte[] pdf() {
        YearsPicture picture = picture();
        return Paper.pdf(picture.title(), fo(picture));
    }

    /** On as few pixels across as the page's height allows: what is drawn on few has large letters. */
    private YearsPicture picture() {
        int width = LEAST;
        YearsPicture drawn = years.picture(part, look(width));
        while (drawn.height() * Figure.WIDE > width * Figure.HIGH && width < MOST) {
            width += MORE;
            drawn = years.picture(part, look(width));
        }
        return drawn;
    }

    private Look look(int width) {
        return new Look(width, isMirrored(), false, true);
    }

    private boolean isMirrored() {
        return years.words().texts().rightToLeft();
    }

    private String fo(YearsPicture picture) {
        return FO.formatted(
                picture.locale().toLanguageTag(),
                isMirrored() ? "rl-tb" : "lr-tb",
                YearsWords.written(picture.title()),
                Figure.of(picture),
                years.isEmpty() ? "" : table());
    }

    private String table() {
        Texts texts = Texts.of("sheet", years.words().texts().locale());
        return TABLE.formatted(
                row(Stream.of(
                        texts.t("milestone"), texts.t("pathway"), texts.t("state"), texts.t("day"), texts.t("first"))),
                Stream.concat(
                                years.lanes().stream()
                                        .flatMap(lane -> lane.marks().stream().map(mark -> row(lane, mark))),
                                years.bands().stream()
                                        .flatMap(band -> band.lines().stream().map(line -> row(band, line))))
                        .collect(Collectors.joining()));
    }

    private String row(Lane lane, Mark mark) {
        return row(Stream.of(mark.title(), lane.name(), mark.state(), day(mark.on()), day(mark.firstOn())));
    }

    private String row(Band band, Band.Line line) {
        return row(Stream.of(line.title(), band.name(), line.state(), day(line.on()), "–"));
    }

    /** Without the first planned day where nothing ever moved, or nobody is told. */
    private String row(Stream<String> words) {
        boolean moved = years.marks().anyMatch(mark -> mark.firstOn() != null);
        return words.limit(moved ? 5 : 4)
                .map(YearsSheet::cell)
                .collect(Collectors.joining(
                        "</fo:block></fo:table-cell>" + CELL,
                        "<fo:table-row keep-together.within-page=\"always\">" + CELL,
                        "</fo:block></fo:table-cell></fo:table-row>"));
    }

    private String day(LocalDate day) {
        return day == null ? "–" : years.words().day(day);
    }

    static String cell(String words) {
        return Writing.embedded(YearsWords.written(words));
    }
}
