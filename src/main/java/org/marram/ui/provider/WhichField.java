package org.marram.ui.provider;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import org.marram.calendar.Which;

/** Which classes of a course a change is about: this one, this and later ones, all that are ahead. */
class WhichField extends RadioButtonGroup<Which> {

    /** @param moreHint what more than one brings with it, said while it is chosen */
    WhichField(CalendarView page, String id, String moreHint) {
        setId(id);
        setLabel(page.say("which.label"));
        setItems(Which.values());
        setItemLabelGenerator(each -> page.say("which." + each));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        addValueChangeListener(change -> setHelperText(change.getValue() == Which.THIS ? null : moreHint));
        setValue(Which.THIS);
    }
}
