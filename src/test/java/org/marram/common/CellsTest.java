package org.marram.common;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run. */
class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+99 1", "-1", "@sum", "\tx", "\rx", "'=x", "''-x"})
    void nothingThatASpreadsheetWouldRunGoesOutAsItIs(String text) {
        assertThat(Cells.written(text)).isEqualTo("'" + text);
    }

    @Test
    void otherWordsGoOutAsTheyAre() {
        assertThat(Cells.written("'s Gravenhage")).isEqualTo("'s Gravenhage");
        assertThat(Cells.read("'s Gravenhage")).isEqualTo("'s Gravenhage");
        assertThat(Cells.written(null)).isNull();
        assertThat(Cells.read(null)).isNull();
    }

    @Property(tries = 2_000)
    void whatGoesOutComesBack(@ForAll @Chars({'\'', '=', '+', '-', '@', '\t', '\r', '\n', 'a'}) String text) {
        assertThat(Cells.read(Cells.written(text))).isEqualTo(text);
    }
}
