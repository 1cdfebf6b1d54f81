package org.marram.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marram.common.Texts;
import org.marram.education.EducationWords;
import org.marram.outcome.HoursBand;
import org.marram.outcome.SpellWords;
import org.marram.years.YearsWords;

/**
 * A paper for an employer: what stands on it, line by line, and the file. Neither its words nor what a file tells of itself name
 * this product or say what kind of programme made it.
 *
 * @param letterhead what the programme has set; null for none
 * @param closing what stands below the lines; null for nothing
 */
public record EmployerPaper(Texts texts, String title, String letterhead, List<Line> lines, String closing) {

    public static final String TYPE = "application/pdf";

    /** As the answer's Content-Disposition. */
    public static final String KEPT = "attachment; filename=\"sheet.pdf\"";

    private static final String FO = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="%1$s" writing-mode="%2$s"
                font-family="sans-serif" font-size="11pt" color="#000000">
            <fo:layout-master-set>
            <fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="20mm">
            <fo:region-body/>
            </fo:simple-page-master>
            </fo:layout-master-set>
            <fo:page-sequence master-reference="a4">
            <fo:flow flow-name="xsl-region-body">
            %3$s
            <fo:block role="H1" font-size="18pt" space-after="8mm">%4$s</fo:block>
            %5$s
            %6$s
            </fo:flow>
            </fo:page-sequence>
            </fo:root>
            """;

    /** What a line is called, and what it says; lines of text within are kept. */
    public record Line(String label, String words) {}

    /** In the words' language. */
    public static EmployerPaper of(Introduction says, String letterhead, Locale locale) {
        Texts texts = Texts.of("sheet", locale);
        List<Line> lines = new ArrayList<>();
        add(lines, texts.t("name"), says.name());
        add(lines, texts.t("contact"), says.contact());
        add(lines, texts.t("occupation"), says.occupation());
        add(lines, texts.t("languages"), says.languages());
        add(lines, texts.t("skills"), says.skills());
        add(lines, texts.t("availability"), says.availability());
        return new EmployerPaper(texts, texts.t("introduction"), letterhead, lines, null);
    }

    /** In the words' language; the employer signs it. */
    public static EmployerPaper of(Confirmation says, String letterhead, Locale locale) {
        Texts texts = Texts.of("sheet", locale);
        YearsWords words = YearsWords.of(locale, pathway -> "");
        List<Line> lines = new ArrayList<>();
        add(lines, texts.t("name"), says.name());
        add(lines, texts.t("employer"), says.employer());
        add(
                lines,
                texts.t("work"),
                says.occupation() == null ? null : SpellWords.of(locale).occupation(says.occupation()));
        add(lines, texts.t("from"), words.day(says.from()));
        add(lines, texts.t("until"), says.until() == null ? null : words.day(says.until()));
        add(lines, texts.t("hours"), hours(says.hours()));
        return new EmployerPaper(texts, texts.t("confirmation"), letterhead, lines, texts.t("signed"));
    }

    /** In the words' language: what its owner may show to anybody. */
    static EmployerPaper of(Certificate says, String name, Locale locale) {
        Texts texts = Texts.of("sheet", locale);
        YearsWords words = YearsWords.of(locale, pathway -> "");
        List<Line> lines = new ArrayList<>();
        add(lines, texts.t("name"), name);
        add(lines, texts.t("kind"), EducationWords.of(locale).of(says.kind()));
        add(lines, texts.t("issuer"), says.issuer());
        add(lines, texts.t("earned"), words.day(says.earnedOn()));
        add(lines, texts.t("expires"), says.expiresOn() == null ? null : words.day(says.expiresOn()));
        return new EmployerPaper(texts, says.title(), null, lines, texts.t("copy"));
    }

    private static void add(List<Line> lines, String label, String words) {
        if (words != null && !words.isBlank()) {
            lines.add(new Line(label, words));
        }
    }

    /** Null where it was not given. */
    private static String hours(HoursBand hours) {
        return switch (hours) {
            case UP_TO_7 -> "1–7";
            case FROM_8_TO_15 -> "8–15";
            case FROM_16_TO_30 -> "16–30";
            case FROM_31_TO_48 -> "31–48";
            case OVER_48 -> "49+";
            case NOT_ASKED, DOES_NOT_KNOW, PREFERS_NOT_TO_SAY -> null;
        };
    }

    /** A4, PDF/UA. */
    public byte[] pdf() {
        return Paper.pdf(title, null, fo());
    }

    private String fo() {
        return FO.formatted(
                texts.locale().toLanguageTag(),
                texts.rightToLeft() ? "rl-tb" : "lr-tb",
                letterhead == null ? "" : block("font-size=\"10pt\" space-after=\"16mm\"", letterhead),
                YearsSheet.cell(title),
                lines.stream()
                        .map(line ->
                                block("font-size=\"9pt\" color=\"#52606d\" keep-with-next=\"always\"", line.label())
                                        + block("space-after=\"5mm\"", line.words()))
                        .collect(Collectors.joining()),
                closing == null
                        ? ""
                        : block(
                                "space-before=\"24mm\" border-before-style=\"solid\" border-before-width=\"0.5pt\"",
                                closing));
    }

    /** Each line of the words is one of the paper's. */
    private static String block(String look, String words) {
        return words.lines()
                .map(YearsSheet::cell)
                .collect(Collectors.joining(
                        "</fo:block><fo:block>", "<fo:block " + look + "><fo:block>", "</fo:block></fo:block>"));
    }
}
