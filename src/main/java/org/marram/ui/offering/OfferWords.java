package org.marram.ui.offering;

import java.util.Locale;
import org.marram.common.Texts;
import org.marram.offering.HousingType;
import org.marram.offering.Offered;

/** What people are referred to, in words. */
public record OfferWords(Texts texts) {

    public static OfferWords of(Locale locale) {
        return new OfferWords(Texts.of("offering", locale));
    }

    /** Its title; of a place to live, what kind of place. */
    public String name(Offered offered) {
        return offered.housing() == null ? offered.title() : of(offered.housing());
    }

    public String of(HousingType type) {
        return switch (type) {
            case ROOM -> texts.t("housing.room");
            case SHARED_FLAT -> texts.t("housing.shared-flat");
            case FLAT -> texts.t("housing.flat");
            case GROUP_HOME -> texts.t("housing.group-home");
        };
    }
}
