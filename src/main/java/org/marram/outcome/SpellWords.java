package org.marram.outcome;

import java.util.List;
import java.util.Locale;
import org.marram.common.Texts;

/** Plain names for what people work as and where they live, in one language, the same at every door. */
public record SpellWords(Texts texts) {

    public static SpellWords of(Locale locale) {
        return new SpellWords(Texts.of("outcome", locale));
    }

    /** The unit groups of ISCO-08 that have a name here. */
    public List<String> named() {
        return Occupations.NAMED;
    }

    /** Of a group of ISCO-08; the code itself where it has no name here, a plain word where there is none. */
    public String occupation(String code) {
        if (code == null) {
            return texts.t("work");
        }
        return Occupations.NAMED.contains(code) ? texts.t("occupation." + code) : texts.t("occupation", code);
    }

    public String of(Situation situation) {
        return texts.t("situation." + situation.name());
    }

    /** What it is, without its days. */
    public String of(SpellFact spell) {
        return spell.kind() == SpellKind.JOB ? occupation(spell.what()) : of(Situation.valueOf(spell.what()));
    }
}
