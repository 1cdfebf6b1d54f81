package org.marram.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.outcome.HoursBand;

/** The papers as an employer's reader sees them. */
class EmployerPaperTest {

    private static final Introduction REED = new Introduction(
            "Reed", "+99 555 0100", "Baker", "English, Spanish", "Ovens <large>\nEarly mornings", "Mornings");

    /** Whatever is added to a person does not get onto a paper by itself: this list is changed knowingly or not at all. */
    @Test
    void onlyTheseFieldsCanStandOnAPaper() {
        assertThat(fields(Introduction.class))
                .containsExactly("name", "contact", "occupation", "languages", "skills", "availability");
        assertThat(fields(Confirmation.class))
                .containsExactly("name", "employer", "occupation", "from", "until", "hours");
    }

    @Test
    void anIntroductionSaysWhatIsReadBeforeAndNothingElse() throws IOException {
        EmployerPaper paper = EmployerPaper.of(REED, "Work and Training\n1 Quay", Locale.ENGLISH);
        try (PDDocument file = Loader.loadPDF(paper.pdf())) {
            assertThat(text(file).lines().map(String::strip).filter(line -> !line.isEmpty()))
                    .containsExactly(
                            "Work and Training",
                            "1 Quay",
                            "Introduction",
                            "Name",
                            "Reed",
                            "Contact",
                            "+99 555 0100",
                            "Looking for work as",
                            "Baker",
                            "Languages",
                            "English, Spanish",
                            "Skills",
                            "Ovens <large>",
                            "Early mornings",
                            "Available",
                            "Mornings");
            assertThat(file.getNumberOfPages()).isOne();
            assertThat(file.getDocumentInformation().getCreator()).startsWith("Apache FOP");
            assertThat(file.getDocumentInformation().getAuthor()).isNull();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Introduction");
            assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray()))
                    .doesNotContainIgnoringCase("marram");
        }
    }

    @Test
    void whatIsNotSaidHasNoLine() throws IOException {
        EmployerPaper paper =
                EmployerPaper.of(new Introduction("Reed", null, " ", "", null, null), null, Locale.ENGLISH);
        try (PDDocument file = Loader.loadPDF(paper.pdf())) {
            assertThat(text(file).split("\\s+")).containsExactly("Introduction", "Name", "Reed");
        }
    }

    @Test
    void aConfirmationSaysWhatTheEmployerKnowsAndWhereToSign() throws IOException {
        Confirmation job = new Confirmation(
                "Reed", "Sample bakery", "7512", LocalDate.parse("2026-03-14"), null, HoursBand.FROM_16_TO_30);
        try (PDDocument file =
                Loader.loadPDF(EmployerPaper.of(job, null, Locale.ENGLISH).pdf())) {
            assertThat(text(file))
                    .contains("Confirmation of employment", "Sample bakery", "14 March 2026", "16–30", "signature")
                    .doesNotContain("Last day", "7512");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void isLaidOutInEveryLanguage(String language) {
        EmployerPaper paper = EmployerPaper.of(REED, "Work", Locale.forLanguageTag(language));
        assertThat(paper.pdf()).hasSizeGreaterThan(1_000);
        assertThat(paper.lines()).extracting(EmployerPaper.Line::label).doesNotHaveDuplicates();
    }

    private static String[] fields(Class<? extends Record> paper) {
        return Arrays.stream(paper.getRecordComponents())
                .map(field -> field.getName())
                .toArray(String[]::new);
    }

    private static String text(PDDocument file) throws IOException {
        return new PDFTextStripper().getText(file);
    }
}
