package org.marram.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marram.attendance.CorrectionReason;
import org.marram.attendance.EnrolledLine;
import org.marram.attendance.MarkKind;
import org.marram.attendance.SentMark;
import org.marram.common.Cells;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.imports.CsvTable;
import org.marram.imports.Note;
import org.marram.imports.Part;
import org.marram.imports.RefusedRow;

/** Rows of a table of marks: what is read, what is refused by which column, and what goes out and comes back. */
class MarkRowTest {

    private static final Ref COURSE = Ref.random();
    private static final Ref PLACE = Ref.random();

    private final Map<MarkColumn, String> cells = new EnumMap<>(Map.of(
            MarkColumn.COURSE,
            COURSE.toString(),
            MarkColumn.DATE,
            "2026-11-20",
            MarkColumn.ENROLMENT,
            PLACE.toString(),
            MarkColumn.MARK,
            "PRESENT"));

    @Test
    void readsWhatIsWrittenPlainlyWhateverItsCase() {
        cells.put(MarkColumn.START, " 9:30 ");
        cells.put(MarkColumn.MARK, "left early");
        cells.put(MarkColumn.MINUTES, "15");
        cells.put(MarkColumn.HOURS, "2.75");
        cells.put(MarkColumn.REASON, "came-later");
        assertThat(mark())
                .isEqualTo(new SentMark(
                        7,
                        LocalDate.of(2026, 11, 20),
                        LocalTime.of(9, 30),
                        PLACE,
                        MarkKind.LEFT_EARLY,
                        15,
                        11,
                        CorrectionReason.CAME_LATER));
    }

    @ParameterizedTest
    @CsvSource({
        "COURSE, '', required",
        "COURSE, elsewhere, unknown-course",
        "COURSE, AAAAAAAAAAAAAAAAAAAAAA, unknown-course",
        "DATE, '', required",
        "DATE, 20.11.2026, not-a-date",
        "DATE, 2026-02-30, not-a-date",
        "DATE, 0001-01-01, not-a-date",
        "START, 25:00, not-an-hour",
        "START, nine, not-an-hour",
        "ENROLMENT, '', required",
        "ENROLMENT, Reed, not-enrolled",
        "MARK, there, unknown",
        "MARK, =1+1, formula",
        "MARK, '@SUM(A1)', formula",
        "MARK, pr\uFFFDsent, not-utf-8",
        "MINUTES, 1.5, not-a-number",
        "MINUTES, ten, not-a-number",
        "HOURS, '1,5', decimal-point",
        "HOURS, 1.1, quarter-hours",
        "HOURS, many, not-a-number",
        "HOURS, +2, formula",
        "REASON, because, unknown"
    })
    void refusesByTheColumnWhatCannotBeRead(MarkColumn column, String cell, String code) {
        cells.put(column, cell);
        assertThatThrownBy(this::mark).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .containsExactly(new Refusal.Fault(column.title(), code)));
    }

    @Test
    void aRowThatNobodyFilledInIsOpen() {
        assertThat(row().isOpen()).isFalse();
        cells.put(MarkColumn.MARK, " ");
        assertThat(row().isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Course", "COURSE", " course ", "day", "Enrollment", "left_open", "Who", "refused_because"})
    void knowsColumnsByTheirTitlesWhateverTheirCase(String header) {
        boolean known = List.of("left_open", "refused_because").contains(header);
        assertThat(MarkColumn.of(header).isEmpty()).isEqualTo(known);
    }

    @Test
    void whatGoesOutComesBackAndRunsInNoSpreadsheet() throws IOException {
        Map<String, String> said = Map.of("enrolment", "-AAAAAAAAAAAAAAAAAAAAA", "mark", "=1+1", "who", "ن.;\"x\"\n2");
        byte[] written = MarkTable.refused(List.of(new RefusedRow("mark", "formula", said)));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith("\ufeffrefused_because,course,")
                .contains("mark formula", "'-AAAA", "'=1+1");
        List<CsvTable.Line> lines = new ArrayList<>();
        List<String> names = lines(written, lines, new ArrayList<>());
        said.forEach((title, cell) -> assertThat(Cells.read(lines.get(0).cells().get(names.indexOf(title))))
                .isEqualTo(cell));
    }

    @Test
    void theTemplateHoldsReferencesAndInitialsAndNoName() {
        byte[] template =
                MarkTable.template(COURSE, List.of(new EnrolledLine(PLACE, "M.D."), new EnrolledLine(COURSE, "")));
        assertThat(new String(template, StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .element(1)
                .asString()
                .contains(COURSE.toString(), PLACE.toString(), ",M.D.,");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsTheDelimiterOfTheFirstLineAndNamesTheLineOfWhatIsBroken(String delimiter) throws IOException {
        String text = "\ufeffa,b\n\n1,2\r\n,\n3\n\"4\n4\",5\n6,\"7".replace(",", delimiter);
        List<CsvTable.Line> lines = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        assertThat(lines(text.getBytes(StandardCharsets.UTF_8), lines, notes)).containsExactly("a", "b");
        assertThat(lines)
                .containsExactly(new CsvTable.Line(3, List.of("1", "2")), new CsvTable.Line(6, List.of("4\n4", "5")));
        assertThat(notes)
                .extracting(note -> note.place() + " " + note.taken().reason())
                .containsExactly("5 wrong-number-of-cells", "8 broken-quotes");
    }

    private static List<String> lines(byte[] bytes, List<CsvTable.Line> lines, List<Note> notes) throws IOException {
        List<String> names = new ArrayList<>();
        CsvTable.of(new Part("marks.csv", bytes, -1), StandardCharsets.UTF_8)
                .read(names::addAll, lines::add, notes::add);
        return names;
    }

    private SentMark mark() {
        return row().mark(Map.of(COURSE, 7L));
    }

    private MarkRow row() {
        return new MarkRow("marks.csv", 2, cells);
    }
}
