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
 * Rule 83: what is safe here and what is not is told before anybody signs in, before anything of one's own is shown, and on
 * the page of help, in every language.
 * Each sentence keeps the words that make it honest, however it is worded.
 */
class SafetyWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "safe.shared | other people use this phone | Otras personas usan este teléfono | D’autres personnes utilisent ce téléphone | يستعمل آخرون هذا الهاتف | телефоном користуються інші люди",
                "safe.shared | private window | ventana privada | fenêtre privée | نافذة خاصة | приватне вікно",
                "safe.leave | top of every page | arriba en cada página | en haut de chaque page | أعلى كل صفحة | вгорі кожної сторінки",
                "safe.leave | Shift three times | Mayús tres veces | trois fois sur Maj (Shift) | Shift ثلاث مرات | Shift тричі",
                "safe.not | does not clear the history | No borra el historial | n’efface pas l’historique | لا يمحو السجل | Історія не стирається",
                "safe.not | does not close other windows | no cierra otras ventanas | ne ferme pas les autres fenêtres | لا يغلق النوافذ | інші вікна та програми не закриваються",
                "safe.history | keeps a line with our address | guarda una línea con nuestra dirección | garde une ligne avec notre adresse | سطر فيه عنواننا | лишається рядок із нашою адресою",
                "safe.history | We cannot take it away | No podemos quitarla | Nous ne pouvons pas l’enlever | لا نستطيع محوه | Ми не можемо його прибрати",
                "safe.history | empty history can look strange | historial vacío también puede | historique vide peut aussi paraître | السجل الفارغ | Порожня історія теж",
                "safe.watched | apps watch what a phone does | aplicaciones vigilan | applications surveillent | التطبيقات تراقب | програми стежать",
                "safe.watched | No button can stop them | Ningún botón puede pararlas | Aucun bouton ne peut les arrêter | لا يوقفها أي زر | Жодна кнопка їх не зупинить",
                "safe.away | closes by itself | se cierra sola | se ferme toute seule | تُغلق صفحتك وحدها | закриється сама",
                "see.words | only what you have said yes to | solo lo que usted permitió | seulement ce que vous avez accepté | إلا ما وافقت عليه | лише те, на що ви погодилися"
            })
    void everySentenceStandsWhereItIsNeeded(
            String key, String english, String spanish, String french, String arabic, String ukrainian) {
        List<String> honest = List.of(english, spanish, french, arabic, ukrainian);
        for (Locale language : Texts.LANGUAGES) {
            String sentence = Texts.of("my", language).t(key, Frame.IDLE.toMinutes());
            assertThat(sentence).contains(honest.get(Texts.LANGUAGES.indexOf(language)));
            assertThat(help(language)).contains(sentence);
            if (key.startsWith("safe.")) {
                assertThat(entrance(language)).contains(sentence);
                assertThat(welcome(language)).contains(sentence);
            }
        }
    }

    private static String entrance(Locale language) {
        return shown("myCode.jte", new CodePage(Samples.frame(Choices.first(language))));
    }

    private static String welcome(Locale language) {
        return shown("myWelcome.jte", Samples.frame(Choices.first(language)));
    }

    private static String help(Locale language) {
        Frame frame = Samples.frame(Choices.first(language).place("HELP"));
        return shown("myHelp.jte", frame);
    }

    private static String shown(String template, Object page) {
        return new String(Pages.render(template, page), StandardCharsets.UTF_8);
    }
}
