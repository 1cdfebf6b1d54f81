package org.marram.ui.coordinator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.marram.offering.HousingType;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningView;
import org.marram.offering.WagePer;
import org.marram.partner.OrganisationKind;
import org.marram.ui.offering.CourseWords;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** An opening, new or written anew. Of a place to live nothing is asked for but its type: it has no words to be found by. */
class OpeningSheet extends Sheet {

    private final OrganisationPage page;
    private final Words words;
    private final OpeningWords said;
    private final RadioButtonGroup<OpeningKind> kind;
    private final TextField title;
    private final TextField occupation;
    private final RadioButtonGroup<HousingType> housing;
    private final IntegerField hours;
    private final BigDecimalField wage;
    private final ComboBox<String> currency;
    private final ComboBox<WagePer> per;
    private final TextField shifts;
    private final TextArea wants;
    private final IntegerField places;
    private final DatePicker until;
    private final Div ofJob;
    private final Div ofWords;
    private final Div conflict = new Div();
    private OpeningView read;

    /** @param opening null for a new one */
    OpeningSheet(OrganisationPage page, OpeningView opening) {
        super("opening-sheet", page.words().t(opening == null ? "openings.add" : "opening.edit"));
        this.page = page;
        this.words = page.words();
        this.said = new OpeningWords(words);
        this.read = opening;
        kind = Parts.choice("opening-kind", words.t("opening.kind"), List.of(OpeningKind.values()), said::of);
        title = named(new TextField(words.t("opening.title")), "title");
        occupation = named(new TextField(words.t("opening.occupation")), "occupation");
        occupation.setHelperText(words.t("opening.occupation-hint"));
        occupation.setValueChangeMode(ValueChangeMode.ON_BLUR);
        occupation.addValueChangeListener(event -> occupation.setHelperText(
                Objects.requireNonNullElse(said.occupation(event.getValue()), words.t("opening.occupation-hint"))));
        housing = Parts.choice("opening-housing", words.t("opening.type"), List.of(HousingType.values()), said::of);
        hours = named(new IntegerField(words.t("opening.hours")), "hours");
        wage = named(new BigDecimalField(words.t("opening.wage")), "wage");
        wage.setLocale(words.texts().locale());
        currency = named(new ComboBox<>(words.t("opening.currency")), "currency");
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList());
        per = named(new ComboBox<>(words.t("opening.per")), "per");
        per.setItems(WagePer.values());
        per.setItemLabelGenerator(said::of);
        shifts = named(new TextField(words.t("opening.shifts")), "shifts");
        wants = named(new TextArea(words.t("opening.wants")), "wants");
        places = named(new IntegerField(words.t("opening.places")), "places");
        until = Days.picker("opening-until", words.t("opening.until"));
        ofJob = Parts.div("stack", occupation, hours, Parts.div("pair-of-fields", wage, currency), per);
        ofWords = Parts.div("stack", shifts, wants);
        kind.addValueChangeListener(event -> show());
        fill();
        with(conflict, kind, title, housing, ofJob, ofWords, Parts.div("pair-of-fields", places, until))
                .does(words.t("save"), this::store);
    }

    private static <F extends Component> F named(F field, String name) {
        field.setId("opening-" + name);
        return field;
    }

    private void fill() {
        if (read == null) {
            kind.setValue(usual(page.organisation().kind()));
            places.setValue(1);
            show();
            return;
        }
        OpeningFacts facts = read.facts();
        kind.setValue(facts.kind());
        title.setValue(Words.orEmpty(facts.title()));
        occupation.setValue(Words.orEmpty(facts.occupation()));
        housing.setValue(facts.housing());
        hours.setValue(facts.weekHours());
        wage.setValue(facts.wage() == null ? null : CourseWords.amount(facts.wage(), facts.currency()));
        currency.setValue(facts.currency());
        per.setValue(facts.wagePer());
        shifts.setValue(Words.orEmpty(facts.shifts()));
        wants.setValue(Words.orEmpty(facts.wants()));
        places.setValue(facts.places());
        until.setValue(facts.openUntil());
        show();
    }

    private static OpeningKind usual(OrganisationKind organisation) {
        return switch (organisation) {
            case HOUSING -> OpeningKind.HOUSING;
            case COUNSELLING -> OpeningKind.COUNSELLING;
            default -> OpeningKind.JOB;
        };
    }

    private void show() {
        boolean home = kind.getValue() == OpeningKind.HOUSING;
        title.setVisible(!home);
        ofWords.setVisible(!home);
        housing.setVisible(home);
        ofJob.setVisible(kind.getValue() == OpeningKind.JOB);
    }

    /** What is hidden because it does not belong to the kind is not sent. */
    private OpeningFacts facts() {
        boolean home = kind.getValue() == OpeningKind.HOUSING;
        boolean job = kind.getValue() == OpeningKind.JOB;
        return new OpeningFacts(
                kind.getValue(),
                home ? null : title.getValue(),
                job ? occupation.getValue() : null,
                home ? housing.getValue() : null,
                job ? hours.getValue() : null,
                job ? CourseWords.smallest(wage.getValue(), currency.getValue()) : null,
                job ? currency.getValue() : null,
                job ? per.getValue() : null,
                home ? null : shifts.getValue(),
                home ? null : wants.getValue(),
                Objects.requireNonNullElse(places.getValue(), 0),
                until.getValue());
    }

    private void store() {
        Answers answers = new Answers(notice())
                .field("kind", kind)
                .field("title", title)
                .field("occupation", occupation)
                .field("housing", housing)
                .field("weekHours", hours)
                .field("wage", wage)
                .field("currency", currency)
                .field("wagePer", per)
                .field("shifts", shifts)
                .field("wants", wants)
                .field("places", places)
                .field("openUntil", until)
                .when("changed-meanwhile", refusal -> conflict());
        if (read == null) {
            answers.to(() -> page.desk().openings.add(page.organisation().ref(), facts()), ref -> done());
        } else {
            answers.to(() -> page.desk().openings.change(read.ref(), read.version(), facts()), version -> done());
        }
    }

    private void done() {
        close();
        page.saved();
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = page.desk().openings.of(page.organisation().ref()).stream()
                .filter(one -> one.ref().equals(read.ref()))
                .findFirst()
                .orElse(read);
        OpeningFacts stands = read.facts();
        OpeningFacts typed = facts();
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("opening.title"), said.name(stands), typed.kind() == null ? null : name(typed))
                        .line(words.t("opening.hours"), text(stands.weekHours()), text(typed.weekHours()))
                        .line(words.t("opening.occupation"), stands.occupation(), typed.occupation())
                        .line(words.t("opening.wage"), text(stands.wage()), text(typed.wage()))
                        .line(words.t("opening.shifts"), stands.shifts(), typed.shifts())
                        .line(words.t("opening.wants"), stands.wants(), typed.wants())
                        .line(words.t("opening.places"), text(stands.places()), text(typed.places()))
                        .line(words.t("opening.until"), text(stands.openUntil()), text(typed.openUntil())),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }

    private String name(OpeningFacts typed) {
        return typed.kind() == OpeningKind.HOUSING && typed.housing() == null ? null : said.name(typed);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
