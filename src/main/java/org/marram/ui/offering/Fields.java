package org.marram.ui.offering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.marram.common.Ref;
import org.marram.offering.Level;
import org.marram.partner.SiteView;

/** Fields that courses and openings have in common. */
record Fields(CourseWords words) {

    /** Where something takes place; the site is null for online. */
    record Place(SiteView site) {

        Ref ref() {
            return site == null ? null : site.ref();
        }

        boolean isOnline() {
            return site == null;
        }
    }

    /** Online, or a site that is not confidential. */
    ComboBox<Place> place(String id, String label, List<SiteView> sites) {
        List<Place> places = new ArrayList<>(List.of(new Place(null)));
        sites.stream()
                .filter(site -> !site.facts().confidential())
                .map(Place::new)
                .forEach(places::add);
        ComboBox<Place> place = choice(id, label, places);
        place.setItemLabelGenerator(one -> one.isOnline()
                ? words.texts().t("course.online")
                : words.place(
                        false, one.site().facts().name(), one.site().facts().town()));
        return place;
    }

    /** Chooses what was read, if it can still be chosen. */
    static void put(ComboBox<Place> place, boolean online, Ref site) {
        place.setValue(place.getListDataView()
                .getItems()
                .filter(one -> one.isOnline() ? online : Objects.equals(one.ref(), site))
                .findFirst()
                .orElse(null));
    }

    ComboBox<String> language(String id, String label) {
        ComboBox<String> language = choice(
                id,
                label,
                Arrays.stream(Locale.getISOLanguages())
                        .sorted(Comparator.comparing(words::language))
                        .toList());
        language.setItemLabelGenerator(words::language);
        return language;
    }

    ComboBox<Level> level(String id, String label) {
        ComboBox<Level> level = choice(id, label, List.of(Level.values()));
        level.setItemLabelGenerator(words::level);
        return level;
    }

    ComboBox<Boolean> yesNo(String id, String label) {
        ComboBox<Boolean> field = choice(id, label, List.of(true, false));
        field.setItemLabelGenerator(said -> words.texts().t(said ? "yes" : "no"));
        return field;
    }

    ComboBox<String> currency(String id, String label) {
        return choice(
                id,
                label,
                Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .sorted()
                        .toList());
    }

    <T> ComboBox<T> choice(String id, String label, List<T> choices) {
        ComboBox<T> field = new ComboBox<>(words.texts().t(label));
        field.setId(id);
        field.setItems(choices);
        field.setClearButtonVisible(true);
        return field;
    }

    static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("pair-of-fields");
        return pair;
    }
}
