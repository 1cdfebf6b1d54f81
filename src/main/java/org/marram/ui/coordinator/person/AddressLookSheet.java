package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.marram.address.AddressLookView;
import org.marram.address.AddressPurpose;
import org.marram.address.RevealAddress;
import org.marram.common.Ref;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Sheet;

/** Shows the address of one home for a purpose. It goes by itself after a minute, and with this when it closes. */
class AddressLookSheet extends Sheet {

    private static final int SHOWN_FOR = 60_000;
    private static final int MOST_BECAUSE = 200;

    private final PersonPage page;
    private final Words words;
    private final Ref home;
    private final RadioButtonGroup<AddressPurpose> purpose;
    private final TextField because = new TextField();
    private final Div shown = new Div();
    private final Div looks = new Div();

    AddressLookSheet(PersonPage page, Ref home) {
        super("address-look-sheet", page.words().t("homes.address-show"));
        this.page = page;
        this.words = page.words();
        this.home = home;
        purpose = Parts.choice(
                "purpose", words.t("address.purpose"), List.of(AddressPurpose.values()), new OutcomeWords(words)::of);
        purpose.setRequiredIndicatorVisible(true);
        because.setId("because");
        because.setLabel(words.t("address.because"));
        because.setHelperText(words.t("address.because-hint"));
        because.setMaxLength(MOST_BECAUSE);
        because.setRequiredIndicatorVisible(true);
        because.setWidthFull();
        shown.setId("address");
        shown.addClassName("address");
        shown.getElement().setAttribute("role", "status");
        looks.add(Press.quiet("address-looks", words.t("address.looks"), this::showLooks));
        with(new Paragraph(words.t("address.told")), purpose, because, shown, looks);
        does(words.t("person.show"), this::reveal);
        leaves(words.t("close"));
    }

    private void reveal() {
        new Answers(notice())
                .field("purpose", purpose)
                .field("because", because)
                .to(
                        () -> page.desk()
                                .addresses
                                .reveal(new RevealAddress(home, purpose.getValue(), because.getValue())),
                        this::show);
    }

    /** The browser empties it at its hour even where nobody answers any more. */
    private void show(String address) {
        shown.removeAll();
        if (address == null) {
            shown.add(words.t("address.none"));
            return;
        }
        Span said = Parts.said("summary", address);
        shown.add(said, Parts.span("soft", words.t("address.hides")));
        said.getElement()
                .executeJs(
                        "return new Promise(hidden => setTimeout(() => { this.textContent = ''; hidden(); }, $0))",
                        SHOWN_FOR)
                .then(hidden -> hide(said));
        shown.scrollIntoView();
    }

    /** Unless it was shown anew meanwhile. */
    private void hide(Span said) {
        if (said.getParent().isPresent()) {
            shown.removeAll();
            shown.add(Parts.span("soft", words.t("address.hidden")));
        }
    }

    private void showLooks() {
        looks.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        List<AddressLookView> all = page.desk().addresses.looks(home);
        all.forEach(look -> list.add(line(look)));
        looks.add(Parts.span("name", words.t("address.looks")));
        looks.add(all.isEmpty() ? new Paragraph(words.t("address.no-looks")) : list);
    }

    private ListItem line(AddressLookView look) {
        String who = words.t(
                "address.look",
                words.moment(look.at()),
                words.isolated(look.by()),
                new OutcomeWords(words).of(look.purpose()));
        String why = look.because() == null ? words.t("note.unreadable") : look.because();
        return new ListItem(Parts.said("value", why), Parts.span("soft", who));
    }
}
