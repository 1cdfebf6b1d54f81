package org.marram.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.marram.access.AccountLine;
import org.marram.common.Texts;

/** One account: who, which role, for which organisation, and whether it can sign in. */
class AccountRow extends Div {

    private final transient Texts texts;
    private final AccountLine account;
    private final Span state = part("account-state", "");
    private final Button change = new Button();
    private boolean disabled;

    /** @param own whether it is the reader's own, which nobody disables or renews from under themselves */
    AccountRow(
            Texts texts,
            AccountLine account,
            boolean own,
            Consumer<AccountRow> renew,
            Consumer<AccountRow> disable,
            Consumer<AccountRow> enable) {
        this.texts = texts;
        this.account = account;
        addClassName("account");
        getElement().setAttribute("role", "listitem").setAttribute("data-account", account.username());
        change.setVisible(!own);
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.addClickListener(click -> (disabled ? enable : disable).accept(this));
        Span name = part("account-name", account.displayName());
        name.getElement().setAttribute("dir", "auto");
        Button fresh = new Button(texts.t("account.renew"), click -> renew.accept(this));
        fresh.setVisible(!own);
        fresh.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        fresh.setAriaLabel(texts.t("account.renew.of", account.displayName()));
        Div acts = new Div(fresh, change);
        acts.addClassName("account-acts");
        String organisation = account.organisation() == null ? "" : account.organisation();
        add(
                name,
                part("account-username", account.username()),
                part("account-role", texts.t("role." + account.role())),
                part("account-organisation", organisation),
                state,
                acts);
        show(account.disabled());
    }

    void show(boolean isDisabled) {
        disabled = isDisabled;
        setClassName("disabled", isDisabled);
        state.setText(isDisabled ? texts.t("account.disabled") : "");
        change.setText(texts.t(isDisabled ? "account.enable" : "account.disable"));
        change.setAriaLabel(texts.t(isDisabled ? "account.enable.of" : "account.disable.of", account.displayName()));
    }

    AccountLine account() {
        return account;
    }

    private static Span part(String name, String words) {
        Span span = new Span(words);
        span.addClassName(name);
        return span;
    }
}
