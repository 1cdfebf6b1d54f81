package org.marram.ui.coordinator.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.marram.template.Pathway;
import org.marram.ui.shell.Press;

/** Small pieces that several of the coordinator's views are made of. */
public final class Parts {

    private Parts() {}

    public static Span span(String className, String words) {
        Span span = new Span(words);
        span.addClassNames(className.split(" "));
        return span;
    }

    /** Words that somebody typed, in whichever direction they are written. */
    public static Span said(String className, String words) {
        Span span = span(className, words);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    public static Div div(String className, Component... parts) {
        Div div = new Div(parts);
        div.addClassNames(className.split(" "));
        return div;
    }

    /** A button that shows a picture only; its words are read out, and shown by a pointer that rests on it. */
    public static Button icon(String id, VaadinIcon icon, String label, Runnable action) {
        Button button = Press.quiet(id, "", action);
        button.setIcon(icon.create());
        button.setAriaLabel(label);
        button.getElement().setAttribute("title", label);
        return button;
    }

    /** A slim bar; the words beside it say the same. */
    public static ProgressBar bar(int amount, int of) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, of), Math.min(amount, Math.max(1, of)));
        bar.addClassName("slim");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    /** A lane: its icon and its word, in its colour. */
    public static Component lane(Pathway pathway, Words words) {
        return lane(pathway.key(), words.of(pathway));
    }

    /** As {@link #lane(Pathway, Words)}, of the key of a band too. */
    public static Component lane(String key, String name) {
        Span lane = new Span(name);
        lane.addClassNames("pathway", "pathway-" + key);
        return lane;
    }

    static String laneClass(Pathway pathway) {
        return "pathway-" + pathway.key();
    }

    public static <T> RadioButtonGroup<T> choice(
            String id, String label, Collection<T> choices, Function<T, String> words) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(label);
        group.setId(id);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(choices);
        group.setItemLabelGenerator(words::apply);
        return group;
    }

    /** Languages by their names. Holds the BCP 47 tag. */
    public static ComboBox<String> language(String id, String label, Words words) {
        ComboBox<String> language = new ComboBox<>(label);
        language.setId(id);
        language.setItems(Arrays.stream(Locale.getISOLanguages())
                .sorted(Comparator.comparing(words::language))
                .toList());
        language.setItemLabelGenerator(words::language);
        language.setClearButtonVisible(true);
        return language;
    }

    public static Component attention(String words) {
        Span span = new Span(VaadinIcon.CLOCK.create(), new Span(words));
        span.addClassName("attention");
        return span;
    }
}
