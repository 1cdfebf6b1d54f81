package org.marram.ui.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Function;

/** A choice out of more than a list can hold: what is typed is looked for, and the first that fit are offered. */
public class Searched<T> extends ComboBox<T> {

    /** @param find what to offer for these words, which are empty where nothing was typed yet */
    public Searched(String id, String label, Function<String, List<T>> find, Function<T, String> name) {
        super(label);
        setId(id);
        setItemLabelGenerator(name::apply);
        setItems(query -> find.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    }
}
