package org.marram.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marram.common.Texts;
import org.marram.ui.entrance.Pages;

/**
 * Rule 83: what is safe here and what is not is told before anybody signs in, and on the page of help, in every language.
 * Each sentence keeps the words that make it honest, however it is worded.
 */
class SafetyWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "safe.shared  | other people use this phone    | Otras personas usan este teléfono | يستعمل آخرون هذا الهاتف",
                "safe.shared  | private window                 | ventana privada                   | نافذة خاصة",
                "safe.leave   | top of every page              | arriba en cada página             | أعلى كل صفحة",
                "safe.leave   | Shift three times              | Mayús tres veces                  | Shift ثلاث مرات",
                "safe.not     | does not clear the history     | No borra el historial             | لا يمحو السجل",
                "safe.not     | does not close other windows   | no cierra otras ventanas          | لا يغلق النوافذ",
                "safe.history | keeps a line with our address  | guarda una línea con nuestra dirección | سطر فيه عنواننا",
                "safe.history | We cannot take it away         | No podemos quitarla               | لا نستطيع محوه",
                "safe.history | empty history can look strange | historial vacío también puede     | السجل الفارغ",
                "safe.watched | apps watch what a phone does   | aplicaciones vigilan              | التطبيقات تراقب",
                "safe.watched | No button can stop them        | Ningún botón puede pararlas       | لا يوقفها أي زر",
                "safe.away    | closes by itself               | se cierra sola                    | تُغلق صفحتك وحدها",
                "see.words    | only what you have said yes to | solo lo que usted permitió        | إلا ما وافقت عليه"
            })
    void everySentenceStandsWhereItIsNeeded(String key, String english, String spanish, String arabic) {
        List<String> honest = List.of(english, spanish, arabic);
        for (Locale language : Texts.LANGUAGES) {
            String sentence = Texts.of("my", language).t(key, Frame.IDLE.toMinutes());
            assertThat(sentence).contains(honest.get(Texts.LANGUAGES.indexOf(language)));
            assertThat(help(language)).contains(sentence);
            if (key.startsWith("safe.")) {
                assertThat(entrance(language)).contains(sentence);
            }
        }
    }

    private static String entrance(Locale language) {
        return shown("myCode.jte", new CodePage(Samples.frame(Choices.first(language))));
    }

    private static String help(Locale language) {
        Frame frame = Samples.frame(Choices.first(language).place("HELP"));
        return shown("myWay.jte", Samples.page(frame, Samples.someMonths()));
    }

    private static String shown(String template, Object page) {
        return new String(Pages.render(template, page), StandardCharsets.UTF_8);
    }
}
