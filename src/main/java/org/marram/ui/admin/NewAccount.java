package org.marram.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.marram.access.CreateAccount;
import org.marram.access.Role;
import org.marram.common.Texts;
import org.marram.partner.OrganisationLine;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Searched;
import org.marram.ui.shell.Sheet;

/** Asks for a new account of staff or a partner. The organisation is asked for where the role has one. */
class NewAccount extends Sheet {

    private static final List<Role> ROLES = List.of(Role.COORDINATOR, Role.SUPERVISOR, Role.PROVIDER, Role.ADMIN);

    private final transient Texts texts;
    private final transient Function<CreateAccount, String> create;
    private final transient BiConsumer<String, String> created;
    private final TextField username;
    private final TextField displayName;
    private final Select<Role> role = new Select<>();
    private final ComboBox<OrganisationLine> organisation;

    /** @param created gets the name and the first pass phrase */
    NewAccount(
            Texts texts,
            Function<String, List<OrganisationLine>> organisations,
            Function<CreateAccount, String> create,
            BiConsumer<String, String> created) {
        super("account", texts.t("new.title"));
        this.texts = texts;
        this.create = create;
        this.created = created;
        organisation = new Searched<>(
                "account-organisation", texts.t("new.organisation"), organisations, OrganisationLine::name);
        displayName = field("account-name", "new.displayName", "new.displayName.hint");
        username = field("account-username", "new.username", "new.username.hint");
        username.setAutocapitalize(Autocapitalize.NONE);
        role.setId("account-role");
        role.setLabel(texts.t("new.role"));
        role.setHelperText(texts.t("new.role.hint"));
        role.setItems(ROLES);
        role.setItemLabelGenerator(each -> texts.t("role." + each));
        role.addValueChangeListener(change -> organisation.setVisible(change.getValue() == Role.PROVIDER));
        organisation.setHelperText(texts.t("new.organisation.hint"));
        organisation.setVisible(false);
        with(displayName, username, role, organisation).does(texts.t("new.save"), this::save);
    }

    private TextField field(String id, String label, String hint) {
        TextField field = new TextField(texts.t(label));
        field.setId(id);
        field.setHelperText(texts.t(hint));
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    private void save() {
        OrganisationLine chosen = role.getValue() == Role.PROVIDER ? organisation.getValue() : null;
        CreateAccount command = new CreateAccount(
                username.getValue(), displayName.getValue(), role.getValue(), chosen == null ? null : chosen.ref());
        new Answers(notice())
                .field("displayName", displayName)
                .field("username", username)
                .field("role", role)
                .field("organisation", organisation)
                .to(() -> create.apply(command), phrase -> {
                    close();
                    created.accept(displayName.getValue(), phrase);
                });
    }
}
