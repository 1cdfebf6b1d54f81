package org.marram.ui.offering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marram.common.Texts;
import org.marram.offering.HousingType;
import org.marram.offering.Level;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningTerms;
import org.marram.offering.WagePer;
import org.marram.partner.SiteView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;

/** The fields of an opening. Of a place to live nothing is asked for but its type: it has no words to be found by. */
class OpeningForm extends Div {

    private final OpeningWords said;
    private final Texts texts;
    private final RadioButtonGroup<OpeningKind> kind;
    private final TextField title = named(new TextField(), "title");
    private final TextField occupation = named(new TextField(), "occupation");
    private final RadioButtonGroup<HousingType> housing;
    private final IntegerField hours = named(new IntegerField(), "hours");
    private final BigDecimalField wage = named(new BigDecimalField(), "wage");
    private final ComboBox<String> currency;
    private final ComboBox<WagePer> per;
    private final WeekFields times;
    private final TextField shifts = named(new TextField(), "shifts");
    private final ComboBox<Fields.Place> place;
    private final ComboBox<String> language;
    private final ComboBox<Level> level;
    private final ComboBox<Boolean> papers;
    private final IntegerField age = named(new IntegerField(), "age");
    private final TextArea wants = named(new TextArea(), "wants");
    private final IntegerField places = named(new IntegerField(), "places");
    private final DatePicker until;
    private final Div ofJob;
    private final Div ofWords;

    OpeningForm(OpeningWords said, List<SiteView> sites) {
        this.said = said;
        this.texts = said.texts();
        Fields fields = new Fields(said.courses());
        addClassName("stack");
        kind = radios("opening-kind", "opening.kind", List.of(OpeningKind.values()));
        kind.setItemLabelGenerator(said::of);
        kind.addValueChangeListener(event -> show());
        housing = radios("opening-housing", "opening.type", List.of(HousingType.values()));
        housing.setItemLabelGenerator(said::of);
        currency = fields.currency("opening-currency", "opening.currency");
        per = fields.choice("opening-per", "opening.per", List.of(WagePer.values()));
        per.setItemLabelGenerator(said::of);
        times = new WeekFields("opening", said.courses());
        place = fields.place("opening-place", "course.place", sites);
        language = fields.language("opening-language", "opening.language");
        level = fields.level("opening-level", "opening.level");
        papers = fields.yesNo("opening-papers", "course.papers");
        until = Days.picker("opening-until", texts.t("opening.until"));
        label();
        ofJob = stack(Fields.pair(occupation, hours), Fields.pair(wage, currency), per);
        ofWords = stack(
                new H3(texts.t("opening.when")),
                times,
                shifts,
                place,
                new H3(texts.t("opening.takes")),
                Fields.pair(language, level),
                Fields.pair(papers, age),
                wants);
        add(kind, title, housing, Fields.pair(places, until), ofJob, ofWords);
    }

    private void label() {
        title.setLabel(texts.t("opening.title"));
        title.setRequiredIndicatorVisible(true);
        occupation.setLabel(texts.t("opening.occupation"));
        occupation.setHelperText(texts.t("opening.occupation-hint"));
        occupation.setValueChangeMode(ValueChangeMode.ON_BLUR);
        occupation.addValueChangeListener(event -> occupation.setHelperText(
                Objects.requireNonNullElse(said.occupation(event.getValue()), texts.t("opening.occupation-hint"))));
        hours.setLabel(texts.t("opening.hours"));
        wage.setLabel(texts.t("opening.wage"));
        wage.setLocale(texts.locale());
        shifts.setLabel(texts.t("opening.shifts"));
        age.setLabel(texts.t("course.age"));
        wants.setLabel(texts.t("opening.wants"));
        places.setLabel(texts.t("opening.places"));
    }

    private <T> RadioButtonGroup<T> radios(String id, String label, List<T> choices) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(texts.t(label));
        group.setId(id);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(choices);
        return group;
    }

    private static <F extends Component> F named(F field, String name) {
        field.setId("opening-" + name);
        return field;
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    /** A new one, of the kind that is most often open here. */
    void begin(OpeningKind usual) {
        kind.setValue(usual);
        places.setValue(1);
    }

    /** What stands, as it was read. */
    void fill(OpeningFacts facts) {
        kind.setValue(facts.kind());
        title.setValue(orEmpty(facts.title()));
        occupation.setValue(orEmpty(facts.occupation()));
        housing.setValue(facts.housing());
        hours.setValue(facts.weekHours());
        wage.setValue(facts.wage() == null ? null : CourseWords.amount(facts.wage(), facts.currency()));
        currency.setValue(facts.currency());
        per.setValue(facts.wagePer());
        shifts.setValue(orEmpty(facts.shifts()));
        wants.setValue(orEmpty(facts.wants()));
        places.setValue(facts.places());
        until.setValue(facts.openUntil());
        OpeningTerms terms = facts.terms();
        times.show(terms.times());
        Fields.put(place, terms.online(), terms.site());
        language.setValue(terms.language());
        level.setValue(terms.level());
        papers.setValue(terms.papers());
        age.setValue(terms.ageFrom());
    }

    private void show() {
        boolean home = kind.getValue() == OpeningKind.HOUSING;
        title.setVisible(!home);
        ofWords.setVisible(!home);
        housing.setVisible(home);
        ofJob.setVisible(kind.getValue() == OpeningKind.JOB);
    }

    void into(Answers answers) {
        answers.field("kind", kind)
                .field("title", title)
                .field("occupation", occupation)
                .field("housing", housing)
                .field("weekHours", hours)
                .field("wage", wage)
                .field("currency", currency)
                .field("wagePer", per)
                .field("shifts", shifts)
                .field("site", place)
                .field("language", language)
                .field("ageFrom", age)
                .field("wants", wants)
                .field("places", places)
                .field("openUntil", until);
    }

    /** What is hidden because it does not belong to the kind is not sent. */
    OpeningFacts typed() {
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
                until.getValue(),
                home ? OpeningTerms.EMPTY : terms());
    }

    private OpeningTerms terms() {
        Optional<Fields.Place> chosen = Optional.ofNullable(place.getValue());
        return new OpeningTerms(
                chosen.map(Fields.Place::ref).orElse(null),
                chosen.map(Fields.Place::isOnline).orElse(false),
                times.week(),
                language.getValue(),
                level.getValue(),
                papers.getValue(),
                age.getValue());
    }

    /** Everything that is typed, in words. */
    Map<String, String> words() {
        Optional<SiteView> site = Optional.ofNullable(place.getValue()).map(Fields.Place::site);
        return said.said(
                typed(),
                site.map(one -> one.facts().name()).orElse(null),
                site.map(one -> one.facts().town()).orElse(null));
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
