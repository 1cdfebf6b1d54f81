package org.marram.ui.provider;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.marram.common.Texts;

/**
 * What stays in sight above the class: how many are marked, and one tap for everybody else. That tap is stored after a
 * moment, so that it can be undone as if it had never been.
 */
class RosterHead extends Div {

    private final transient Texts texts;
    private final Span count = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button everyone;
    private final Span waiting = new Span();
    private final Div pending;

    RosterHead(Texts texts, Runnable everyonePresent, Runnable undo, Runnable storeNow) {
        this.texts = texts;
        addClassName("roster-head");
        count.setId("roster-count");
        count.getElement().setAttribute("aria-live", "polite");
        everyone = new Button(texts.t("roster.everyone"), click -> everyonePresent.run());
        everyone.setId("roster-everyone");
        everyone.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button back = new Button(texts.t("roster.undo"), click -> undo.run());
        back.setId("roster-undo");
        Button now = new Button(texts.t("roster.storeNow"), click -> storeNow.run());
        now.setId("roster-store");
        now.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        waiting.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-hidden", "true");
        pending = new Div(waiting, back, now);
        pending.setId("roster-pending");
        pending.addClassName("roster-pending");
        Div top = new Div(count, everyone);
        top.addClassName("roster-top");
        add(top, bar, pending);
    }

    /** @param canMark whether the session has begun and its month is open */
    void show(int stored, int waits, int all, int seconds, boolean canMark) {
        count.setText(texts.t("roster.marked", stored, all));
        bar.setMax(Math.max(all, 1));
        bar.setValue(stored);
        everyone.setVisible(canMark && waits == 0 && stored < all);
        pending.setVisible(waits > 0);
        waiting.setText(texts.t("roster.pending", waits, seconds));
        setClassName("complete", all > 0 && stored == all);
    }
}
