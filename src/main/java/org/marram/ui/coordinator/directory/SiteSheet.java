package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.marram.partner.OrganisationKind;
import org.marram.partner.SiteFacts;
import org.marram.partner.SiteView;
import org.marram.ui.coordinator.parts.BothTexts;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** A site of an organisation, new or written anew. Of a confidential one no part of the address is asked for or kept. */
class SiteSheet extends Sheet {

    private final OrganisationPage page;
    private final Words words;
    private final TextField name;
    private final Checkbox confidential;
    private final TextField street;
    private final TextField postalCode;
    private final TextField town;
    private final TextField region;
    private final ComboBox<String> country;
    private final TextArea directions;
    private final TextArea accessibility;
    private final Div where;
    private final Div conflict = new Div();
    private SiteView read;

    /** @param site null for a new one */
    SiteSheet(OrganisationPage page, SiteView site) {
        super("site-sheet", page.words().t(site == null ? "sites.add" : "site.edit"));
        this.page = page;
        this.words = page.words();
        this.read = site;
        name = field("site-name", "organisation.name");
        name.setRequiredIndicatorVisible(true);
        confidential = new Checkbox(words.t("site.confidential"));
        confidential.setId("site-confidential");
        confidential.setHelperText(words.t("site.confidential-hint"));
        street = field("site-street", "site.street");
        postalCode = field("site-postal-code", "site.postal-code");
        town = field("site-town", "site.town");
        region = field("site-region", "site.region");
        country = new ComboBox<>(words.t("site.country"));
        country.setId("site-country");
        country.setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(words::country))
                .toList());
        country.setItemLabelGenerator(words::country);
        country.setClearButtonVisible(true);
        directions = area("site-directions", "site.directions");
        accessibility = area("site-accessibility", "site.accessibility");
        where = Parts.div("stack", street, Parts.div("pair-of-fields", postalCode, town), region, country, directions);
        confidential.addValueChangeListener(event -> where.setVisible(!event.getValue()));
        fill();
        with(conflict, name, confidential, where, accessibility).does(words.t("save"), this::store);
    }

    private TextField field(String id, String label) {
        TextField field = new TextField(words.t(label));
        field.setId(id);
        return field;
    }

    private TextArea area(String id, String label) {
        TextArea area = new TextArea(words.t(label));
        area.setId(id);
        return area;
    }

    /** A new site of who houses people is confidential until somebody says otherwise. */
    private void fill() {
        if (read == null) {
            confidential.setValue(page.organisation().kind() == OrganisationKind.HOUSING);
            return;
        }
        SiteFacts facts = read.facts();
        name.setValue(facts.name());
        confidential.setValue(facts.confidential());
        street.setValue(Words.orEmpty(facts.street()));
        postalCode.setValue(Words.orEmpty(facts.postalCode()));
        town.setValue(Words.orEmpty(facts.town()));
        region.setValue(Words.orEmpty(facts.region()));
        country.setValue(facts.country());
        directions.setValue(Words.orEmpty(facts.directions()));
        accessibility.setValue(Words.orEmpty(facts.accessibility()));
    }

    /** What is hidden because the site is confidential is not sent, and so no longer kept. */
    private SiteFacts facts() {
        boolean hidden = confidential.getValue();
        return new SiteFacts(
                name.getValue(),
                hidden,
                hidden ? null : street.getValue(),
                hidden ? null : town.getValue(),
                hidden ? null : region.getValue(),
                hidden ? null : postalCode.getValue(),
                hidden ? null : country.getValue(),
                hidden ? null : directions.getValue(),
                accessibility.getValue());
    }

    private void store() {
        Answers answers = new Answers(notice())
                .field("name", name)
                .field("street", street)
                .field("postalCode", postalCode)
                .field("town", town)
                .field("region", region)
                .field("country", country)
                .field("directions", directions)
                .field("accessibility", accessibility)
                .when("changed-meanwhile", refusal -> conflict());
        if (read == null) {
            answers.to(() -> page.desk().parts.addSite(page.organisation().ref(), facts()), ref -> done());
        } else {
            answers.to(() -> page.desk().parts.changeSite(read.ref(), read.version(), facts()), version -> done());
        }
    }

    private void done() {
        close();
        page.saved();
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        List<SiteView> now =
                page.desk().directory.open(page.organisation().ref()).sites();
        read = now.stream()
                .filter(site -> site.ref().equals(read.ref()))
                .findFirst()
                .orElse(read);
        SiteFacts stands = read.facts();
        SiteFacts typed = facts();
        conflict.removeAll();
        conflict.add(
                new BothTexts(words)
                        .line(words.t("organisation.name"), stands.name(), typed.name())
                        .line(
                                words.t("site.confidential"),
                                words.yesNo(stands.confidential()),
                                words.yesNo(typed.confidential()))
                        .line(words.t("site.street"), stands.street(), typed.street())
                        .line(words.t("site.postal-code"), stands.postalCode(), typed.postalCode())
                        .line(words.t("site.town"), stands.town(), typed.town())
                        .line(words.t("site.region"), stands.region(), typed.region())
                        .line(words.t("site.country"), stands.country(), typed.country())
                        .line(words.t("site.directions"), stands.directions(), typed.directions())
                        .line(words.t("site.accessibility"), stands.accessibility(), typed.accessibility()),
                Press.plain("take-theirs", words.t("both.take"), () -> {
                    fill();
                    conflict.removeAll();
                    notice().clear();
                }));
        return new Component[0];
    }
}
