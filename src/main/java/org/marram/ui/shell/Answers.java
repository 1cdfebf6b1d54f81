package org.marram.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.marram.common.Refusal;
import org.marram.common.Texts;

/**
 * Runs a service's method and says a refusal in words: faults at their fields, everything else as one calm line. What
 * was typed stays.
 *
 * <pre>new Answers(notice).field("nameToUse", name).to(() -> people.enrol(command), ref -> open(ref));</pre>
 */
public class Answers {

    private final Texts texts = Texts.of("shell", UI.getCurrent().getLocale());
    private final Notice notice;
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Map<String, Function<Refusal, Component[]>> ways = new HashMap<>();

    public Answers(Notice notice) {
        this.notice = notice;
    }

    /** Where faults of this name are shown. */
    public Answers field(String name, HasValidationProperties field) {
        fields.put(name, field);
        return this;
    }

    /** What to offer beside the words when this code is refused: a button to record what is missing, both texts. */
    public Answers when(String code, Function<Refusal, Component[]> way) {
        ways.put(code, way);
        return this;
    }

    /** Runs it. Answers false, and has said why, where it was refused or a field holds what cannot be read. */
    public <T> boolean to(Supplier<T> call, Consumer<T> then) {
        if (unreadable()) {
            return false;
        }
        T answer;
        try {
            answer = call.get();
        } catch (Refusal refusal) {
            say(refusal);
            return false;
        }
        notice.clear();
        then.accept(answer);
        return true;
    }

    /** As {@link #to(Supplier, Consumer)}, where nothing is answered. */
    public boolean to(Runnable call, Runnable then) {
        return to(
                () -> {
                    call.run();
                    return null;
                },
                nothing -> then.run());
    }

    /** "Saved 10:42", in place. */
    public void saved(Clock clock) {
        notice.done(texts.t("saved", Days.time(ZonedDateTime.now(clock).toLocalTime(), texts.locale())));
    }

    /** Whether a field holds what it cannot read (31 February), which would otherwise look like empty. */
    private boolean unreadable() {
        fields.values().forEach(Answers::clear);
        List<HasValidationProperties> unread =
                fields.values().stream().filter(Answers::unreadable).toList();
        if (!unread.isEmpty()) {
            notice.attention(texts.refusal("invalid"));
            focus(unread.get(0));
        }
        return !unread.isEmpty();
    }

    private static boolean unreadable(HasValidationProperties field) {
        return field instanceof HasValidator<?> own && field instanceof HasValue<?, ?> value && unreadable(own, value);
    }

    @SuppressWarnings("unchecked")
    private static <V> boolean unreadable(HasValidator<V> own, HasValue<?, ?> field) {
        ValidationResult result =
                own.getDefaultValidator().apply((V) field.getValue(), new ValueContext((Component) own));
        if (result.isError()) {
            mark((HasValidationProperties) field, result.getErrorMessage());
        }
        return result.isError();
    }

    private void say(Refusal refusal) {
        List<String> elsewhere = refusal.faults().stream()
                .filter(fault -> !fields.containsKey(fault.field()))
                .map(Refusal.Fault::code)
                .toList();
        refusal.faults().forEach(fault -> say(fault, fields.get(fault.field())));
        fields.values().stream()
                .filter(HasValidationProperties::isInvalid)
                .findFirst()
                .ifPresent(Answers::focus);
        String code = elsewhere.isEmpty() ? refusal.code() : elsewhere.get(0);
        notice.attention(
                texts.refusal(code),
                ways.getOrDefault(code, none -> new Component[0]).apply(refusal));
    }

    private void say(Refusal.Fault fault, HasValidationProperties field) {
        if (field != null) {
            mark(field, texts.refusal(fault.code()));
        }
    }

    private static void mark(HasValidationProperties field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private static void clear(HasValidationProperties field) {
        field.setErrorMessage(null);
        field.setInvalid(false);
    }

    private static void focus(HasElement field) {
        field.getElement().callJsFunction("focus");
    }
}
