package org.marram.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marram.years.YearsSamples.TODAY;
import static org.marram.years.YearsSamples.way;
import static org.marram.years.YearsSamples.years;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.marram.template.Pathway;
import org.marram.years.Lane;
import org.marram.years.Mark;
import org.marram.years.Sign;
import org.marram.years.Years;
import org.marram.years.YearsPart;

/** The sheet as somebody else's reader sees it. */
class YearsSheetTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final int MOST_BYTES = 300_000;

    private static byte[] pdf(Years years) {
        return new YearsSheet(years, YearsPart.WHOLE).pdf();
    }

    private static String words(PDDocument sheet, int from, int until) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(from);
        reader.setEndPage(until);
        return reader.getText(sheet);
    }

    @Test
    void isOnePageAcrossA4WithThePictureAndThenTheTable() throws IOException {
        try (PDDocument sheet = Loader.loadPDF(pdf(years(way(12, 3, 1), Locale.ENGLISH, false)))) {
            for (PDPage page : sheet.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(841f, 843f);
                assertThat(page.getMediaBox().getHeight()).isBetween(594f, 596f);
            }
            assertThat(words(sheet, 1, 1))
                    .contains("The years,", "Milestones shown: 12 of 12", "Today", "Housing", "2026")
                    .doesNotContain("Where it stands");
            assertThat(words(sheet, 2, 2)).contains("Milestone", "Where it stands", "Reached", "Housing");
            assertThat(sheet.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void everyFontIsInItAndItSaysItsLanguageAndTitleAndIsTagged() throws IOException {
        try (PDDocument sheet = Loader.loadPDF(pdf(years(way(12, 3, 1), ARABIC, true)))) {
            for (PDFont font : fonts(sheet)) {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(sheet.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(sheet.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(sheet.getDocumentInformation().getTitle())
                    .startsWith("\u0627\u0644\u0633\u0646\u0648\u0627\u062A");
            assertThat(sheet.getDocumentInformation().getAuthor()).isNull();
        }
    }

    private static List<PDFont> fonts(PDDocument sheet) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : sheet.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        assertThat(fonts).isNotEmpty();
        return fonts;
    }

    @Test
    void arabicIsWrittenFromRightToLeftWithItsLettersJoined() throws IOException {
        try (PDDocument sheet = Loader.loadPDF(pdf(years(way(12, 3, 1), ARABIC, false)))) {
            assertThat(words(sheet, 1, 1)).contains("\u0633\u0643\u0646", "\u0627\u0644\u064A\u0648\u0645");
            assertThat(words(sheet, 2, 2))
                    .contains("\u0627\u0644\u062E\u0637\u0648\u0629", "Trial week at the workshop");
        }
    }

    @Test
    void wordsOfEveryKindAreLaidOut() throws IOException {
        List<String> odd = List.of(
                "\uD83D\uDE00 Flat \uD83D\uDE00",
                "\u200F",
                "\u0661 \u0645\u0641\u062A\u0627\u062D\u2026",
                "\"\u0645\u0641\u062A\u0627\u062D\" 2",
                "\u0645\u0641\u062A\u0627\u062D Excel (2).",
                "\u4E2D\u6587",
                "e\u0301\u200D\uFE0F <b>&amp;",
                "\u05D0\u05D1 \"x\"");
        List<Mark> marks = odd.stream()
                .map(title -> new Mark(
                        odd.indexOf(title), title, Sign.HOLLOW, TODAY, null, false, 1, List.of(), "Planned", title))
                .toList();
        for (Locale locale : List.of(Locale.ENGLISH, ARABIC)) {
            Years years = years(way(1, 1, 1), locale, false);
            Lane lane = new Lane(Pathway.HOUSING, "\u0645\u0641\u062A\u0627\u062D 1", marks);
            byte[] pdf = pdf(new Years(TODAY, List.of(lane), List.of(), List.of(), years.words()));
            try (PDDocument sheet = Loader.loadPDF(pdf)) {
                assertThat(words(sheet, 2, 2))
                        .contains("\u25A1 Flat \u25A1", "<b>&amp;", "\u0645\u0641\u062A\u0627\u062D");
            }
        }
    }

    @Test
    void wordsAreWrittenAsTheirFirstLetterIsWhateverDigitsAndSignsStandBeforeIt() {
        for (String right :
                List.of("\u0645\u0641", "12 \u0645\u0641 Excel", "&quot;\u0645\u0641&quot; 2", "&#39;\u05D0")) {
            assertThat(Writing.embedded(right)).as(right).startsWith("\u202B").endsWith("\u202C");
        }
        for (String left : List.of("Keys \u0645\u0641", "90 hours", "&quot;Keys&quot; \u0645", "\u0661\u0662", "")) {
            assertThat(Writing.embedded(left)).as(left).startsWith("\u202A");
        }
    }

    @Test
    void isMadeWhereTheMachineHasNoFontsAtAll() throws Exception {
        ProcessBuilder bare = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Bare.class.getName());
        bare.environment().put("FONTCONFIG_FILE", "/dev/null");
        Process process = bare.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    /** A sheet in two languages, in a Java of its own; ends with an error where it cannot be made. */
    static final class Bare {

        public static void main(String[] none) {
            pdf(years(way(12, 3, 1), Locale.ENGLISH, false));
            pdf(years(way(12, 3, 1), ARABIC, false));
        }
    }

    @Test
    void aPlanWithoutMilestonesIsASheetToo() throws IOException {
        Years years = new Years(
                TODAY,
                List.of(),
                List.of(),
                List.of(),
                years(way(1, 1, 1), Locale.ENGLISH, true).words());
        try (PDDocument sheet = Loader.loadPDF(pdf(years))) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void tenYearsWithTwoHundredMilestonesAreOneSheetWithinASecondOrSo() throws IOException {
        Years years = years(way(200, 10, 7), Locale.ENGLISH, false);
        pdf(years);
        Instant start = Instant.now();
        byte[] pdf = pdf(years);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(pdf).hasSizeLessThan(MOST_BYTES);
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            assertThat(words(sheet, 1, 1)).contains("200 of 200").doesNotContain("Where it stands");
            assertThat(words(sheet, 2, 2)).contains("Where it stands");
            assertThat(sheet.getNumberOfPages()).isLessThan(14);
        }
    }

    @Test
    void readsNothingFromElsewhereAndMakesNoHalfSheet() {
        String start = "<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format'><fo:layout-master-set>"
                + "<fo:simple-page-master master-name='a'><fo:region-body/></fo:simple-page-master></fo:layout-master-set>"
                + "<fo:page-sequence master-reference='a'><fo:flow flow-name='xsl-region-body'><fo:block>";
        String end = "</fo:block></fo:flow></fo:page-sequence></fo:root>";
        assertThat(new String(Paper.pdf("Title", start.replace("<fo:root", "<fo:root xml:lang='en'") + "Words" + end)))
                .startsWith("%PDF");
        for (String sheet : List.of(
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>" + start + "&b;" + end,
                start + "<fo:external-graphic src='file:///etc/hostname'/>" + end,
                start + "<fo:instream-foreign-object><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                        + "<image xmlns:x='http://www.w3.org/1999/xlink' x:href='file:///etc/hostname' width='9'"
                        + " height='9'/></svg></fo:instream-foreign-object>" + end)) {
            assertThatThrownBy(() -> Paper.pdf("Title", sheet)).isInstanceOf(IllegalStateException.class);
        }
    }
}
