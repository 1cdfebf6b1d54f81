package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.marram.address.KeepAddress;
import org.marram.common.Ref;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** Says the address of a home, or says it anew without showing what stands. What is typed here is kept nowhere before it is saved. */
class AddressSheet extends Sheet {

    private static final int MOST_WORDS = 400;

    private final PersonPage page;
    private final Ref home;
    private final TextArea address = new TextArea();
    private int version;

    /** @param version as it stands; 0 where none is kept */
    AddressSheet(PersonPage page, Ref home, int version) {
        super("address-sheet", page.words().t(version == 0 ? "homes.address-keep" : "homes.address-change"));
        this.page = page;
        this.home = home;
        this.version = version;
        address.setId("address-words");
        address.setLabel(page.words().t("address.words"));
        address.setHelperText(page.words().t("address.words-hint"));
        address.setMaxLength(MOST_WORDS);
        address.setRequiredIndicatorVisible(true);
        address.setWidthFull();
        address.getElement().setAttribute("autocomplete", "off");
        if (version > 0) {
            with(new Paragraph(page.words().t("address.anew")));
        }
        with(address).does(page.words().t("save"), this::save);
    }

    private void save() {
        new Answers(notice())
                .field("words", address)
                .when("changed-meanwhile", refusal -> again())
                .to(() -> page.desk().addresses.keep(new KeepAddress(home, version, address.getValue())), kept -> {
                    close();
                    page.saved(Matter.HOMES);
                });
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] again() {
        version = page.desk().addresses.of(page.ref()).stream()
                .filter(one -> one.home().equals(home))
                .map(one -> one.version())
                .findFirst()
                .orElse(0);
        return new Component[0];
    }
}
