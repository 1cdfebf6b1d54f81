package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.marram.plan.MilestoneState;
import org.marram.plan.MilestoneView;
import org.marram.progress.Forecast;
import org.marram.progress.Outlook;
import org.marram.template.CriterionKind;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Press;

/** From which facts a milestone stands where it stands, and when it is reached if things go on as they did; or whom it waits for. */
class ForecastLine extends Div {

    private static final int SOON = 30;

    private final Words words;

    ForecastLine(PersonPage page, MilestoneView milestone, int number) {
        words = page.words();
        addClassName("forecast");
        boolean open = milestone.state() == MilestoneState.OPEN;
        boolean soon = !milestone.dueOn().isAfter(words.today().plusDays(SOON));
        if (open && soon && milestone.criterion() == CriterionKind.CONFIRMED) {
            add(Parts.span("soft", words.t("forecast.by-word")));
        }
        Outlook outlook = page.opened().way().outlooks().get(milestone.ref());
        if (outlook == null || milestone.state() == MilestoneState.SET_ASIDE) {
            return;
        }
        if (outlook.forecast() != null) {
            Forecast forecast = outlook.forecast();
            String told = forecast.pace() == null ? lasts(forecast) : words(forecast, milestone.criterion());
            boolean attention =
                    forecast.reason() == Forecast.Reason.LATER || forecast.reason() == Forecast.Reason.ENDS_BEFORE;
            add(attention ? Parts.attention(told) : Parts.span("soft", told));
        }
        boolean earned = milestone.criterion() == CriterionKind.CREDENTIAL
                && page.opened().way().progress().get(milestone.ref()).amount() > 0;
        if (earned || outlook.firstOn() != null) {
            Button facts = Press.quiet("facts-" + number, words.t("facts.open"), () -> facts(page, milestone, outlook));
            facts.setAriaLabel(words.t("facts.open") + ": " + milestone.title());
            add(facts);
        }
    }

    private static void facts(PersonPage page, MilestoneView milestone, Outlook outlook) {
        if (milestone.criterion() == CriterionKind.HOURS_ATTENDED
                || milestone.criterion() == CriterionKind.SESSIONS_ATTENDED) {
            new FactsSheet(page, milestone, outlook).open();
        } else {
            new LastedSheet(page, milestone).open();
        }
    }

    private String words(Forecast forecast, CriterionKind kind) {
        boolean hours = kind == CriterionKind.HOURS_ATTENDED;
        double amount = forecast.pace().weeks() == 0
                ? 0
                : forecast.pace().amount()
                        / (double) kind.parts()
                        / forecast.pace().weeks();
        String pace = words.t(hours ? "forecast.hours" : "forecast.sessions", amount);
        return switch (forecast.reason()) {
            case NO_PLACE -> words.t(hours ? "forecast.no-place" : "forecast.no-session");
            case TOO_FEW_WEEKS ->
                words.t("forecast.too-few-weeks", forecast.pace().weeks());
            case NO_PACE -> words.t("forecast.no-pace", forecast.pace().weeks());
            case ENDS_BEFORE ->
                forecast.on() == null
                        ? words.t("forecast.ended", words.day(forecast.endsOn()))
                        : words.t("forecast.ends-before", words.day(forecast.endsOn()), words.day(forecast.on()), pace);
            case ON_TIME -> words.t("forecast.on-time", words.day(forecast.on()), pace);
            case LATER -> words.t("forecast.later", words.day(forecast.on()), pace, forecast.daysLater());
            case NOTHING_LASTS -> lasts(forecast);
        };
    }

    /** Of what grows by itself, a day each day. */
    private String lasts(Forecast forecast) {
        if (forecast.on() == null) {
            return words.t("forecast.nothing-lasts");
        }
        return forecast.daysLater() == 0
                ? words.t("forecast.lasts", words.day(forecast.on()))
                : words.t("forecast.lasts-later", words.day(forecast.on()), forecast.daysLater());
    }
}
