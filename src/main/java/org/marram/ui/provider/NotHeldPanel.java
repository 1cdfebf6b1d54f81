package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.function.Consumer;
import org.marram.calendar.NotHeldReason;
import org.marram.common.Texts;

/** Says of a whole session that it did not take place, and why. */
class NotHeldPanel extends Div {

    private final RadioButtonGroup<NotHeldReason> reason = new RadioButtonGroup<>();
    private final Button ask;
    private final Div question;

    NotHeldPanel(Texts texts, Consumer<NotHeldReason> chosen) {
        addClassName("not-held");
        reason.setId("not-held-reason");
        reason.setLabel(texts.t("notHeld.reason"));
        reason.setItems(NotHeldReason.values());
        reason.setItemLabelGenerator(each -> texts.t("notHeld." + each));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setHelperText(texts.t("notHeld.hint"));
        ask = new Button(texts.t("notHeld.ask"), click -> show(true));
        ask.setId("not-held");
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(texts.t("notHeld.save"), click -> {
            if (reason.isEmpty()) {
                reason.setErrorMessage(texts.t("reason.missing"));
                reason.setInvalid(true);
                reason.getElement().callJsFunction("focus");
            } else {
                chosen.accept(reason.getValue());
            }
        });
        save.setId("not-held-save");
        Button cancel = new Button(texts.t("notHeld.cancel"), click -> show(false));
        cancel.setId("not-held-cancel");
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("choices");
        question = new Div(reason, buttons);
        question.addClassName("prompt");
        add(ask, question);
        question.setVisible(false);
    }

    private void show(boolean asking) {
        ask.setVisible(!asking);
        question.setVisible(asking);
        if (asking) {
            reason.getElement().callJsFunction("focus");
        } else {
            ask.focus();
        }
    }
}
