package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.OrganisationKind;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;

/** What narrows the directory; what is left alone narrows nothing. */
class DirectoryFields extends Div {

    private final TextField name = new TextField();
    private final Select<OrganisationKind> kind = new Select<>();
    private final ComboBox<String> language;
    private final Checkbox stale;
    private final Checkbox retired;

    DirectoryFields(Words words, Runnable changed) {
        addClassName("directory-fields");
        name.setId("search");
        name.setAriaLabel(words.t("partners.search"));
        name.setPlaceholder(words.t("partners.search-hint"));
        name.setPrefixComponent(VaadinIcon.SEARCH.create());
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        Shortcuts.addShortcutListener(this, () -> name.focus(), Key.of("/"));
        kind.setId("filter-kind");
        kind.setAriaLabel(words.t("organisation.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(one -> one == null ? words.t("partners.any-kind") : words.of(one));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.t("partners.any-kind"));
        kind.setPlaceholder(words.t("partners.any-kind"));
        language = Parts.language("filter-language", null, words);
        language.setAriaLabel(words.t("partners.language"));
        language.setPlaceholder(words.t("partners.any-language"));
        stale = new Checkbox(words.t("partners.stale", DirectoryFilter.STALE_DAYS));
        stale.setId("filter-stale");
        retired = new Checkbox(words.t("partners.retired"));
        retired.setId("filter-retired");
        add(name, kind, language, stale, retired);
        Stream.<HasValue<?, ?>>of(name, kind, language, stale, retired)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
    }

    DirectoryFilter filter() {
        return new DirectoryFilter(
                name.isEmpty() ? null : name.getValue(),
                kind.getValue(),
                language.getValue(),
                stale.getValue(),
                DirectoryFilter.STALE_DAYS,
                false,
                retired.getValue());
    }
}
