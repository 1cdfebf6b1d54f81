package org.marram.ui.coordinator.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.marram.person.Answer;
import org.marram.person.Told;

/**
 * A field about a person, and quietly below it, while it is empty, why it is: not asked, does not know, prefers not to
 * say. A masked field stays empty; then one more choice leaves what is written down as it is.
 */
public class Asked extends Div {

    private static final List<Answer> REASONS =
            List.of(Answer.NOT_ASKED, Answer.DOES_NOT_KNOW, Answer.PREFERS_NOT_TO_SAY);

    private final HasValue<?, ?> field;
    private final Supplier<String> typed;
    private final Consumer<String> shows;
    private final Select<Answer> answer = new Select<>();
    private Told shown;

    public <F extends Component & HasValue<?, String>> Asked(F field, String label, Words words) {
        this(field, label, words, Function.identity(), Function.identity());
    }

    /** @param writes what stands in the field as it is kept; {@code reads} the other way round */
    public <T, F extends Component & HasValue<?, T>> Asked(
            F field, String label, Words words, Function<T, String> writes, Function<String, T> reads) {
        this.field = field;
        this.typed = () -> writes.apply(field.getValue());
        this.shows = told -> field.setValue(told == null ? field.getEmptyValue() : reads.apply(told));
        addClassName("asked");
        answer.setId(field.getId().orElseThrow() + "-answer");
        answer.setAriaLabel(words.t("answer.label", label));
        answer.addThemeVariants(SelectVariant.LUMO_SMALL);
        answer.setItemLabelGenerator(words::of);
        field.addValueChangeListener(event -> answer.setVisible(field.isEmpty()));
        add(field, answer);
        show(Told.NOT_ASKED);
    }

    /** What is written down; of a masked field its answer only. */
    public void show(Told told) {
        List<Answer> choices = new ArrayList<>(REASONS);
        boolean masked = told.isGiven() && told.words() == null;
        if (masked) {
            choices.add(0, Answer.GIVEN);
        }
        shown = told;
        answer.setItems(choices);
        answer.setValue(told.isGiven() && !masked ? Answer.NOT_ASKED : told.answer());
        shows.accept(told.words());
        answer.setVisible(field.isEmpty());
    }

    public Told told() {
        return field.isEmpty() ? Told.not(answer.getValue()) : Told.of(typed.get());
    }

    /** Whether it is something else than what was shown. */
    public boolean isChanged() {
        return !told().equals(shown);
    }
}
