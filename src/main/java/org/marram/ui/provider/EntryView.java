package org.marram.ui.provider;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.partner.AgreementView;
import org.marram.partner.ContactView;
import org.marram.partner.DirectoryService;
import org.marram.partner.OrganisationView;
import org.marram.partner.SiteFacts;
import org.marram.partner.SiteView;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Days;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** What the directory says of the own organisation: the words are the partner's, places and agreements the programme's. */
@Route(value = "entry", layout = Shell.class)
@RolesAllowed("PROVIDER")
public class EntryView extends Screen implements BeforeEnterObserver {

    private final DirectoryService directory;
    private final Clock clock;
    private final EntryForm form = new EntryForm(texts());
    private final Paragraph lead = new Paragraph();
    private final Div conflict = new Div();
    private final Div kept = new Div();
    private OrganisationView read;

    @Inject
    public EntryView(DirectoryService directory, Clock clock) {
        super("provider", "entry.title");
        this.directory = directory;
        this.clock = clock;
        setId("entry");
        lead.setId("entry-lead");
        lead.addClassName("lead");
        kept.setId("entry-kept");
        conflict.setId("entry-conflict");
        conflict.getElement().setAttribute("role", "status");
        Component check = Press.plain("entry-check", t("entry.check"), this::check);
        Component save = Press.primary("entry-save", t("entry.save"), this::save);
        Div acts = new Div(save, check);
        acts.addClassName("actions");
        add(heading(), lead, notice(), conflict, form, acts, kept);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        read = directory.own();
        show();
    }

    private void show() {
        conflict.removeAll();
        form.show(read.entry());
        said();
    }

    /** Everything but the fields. */
    private void said() {
        lead.setText(
                read.checkedOn() == null
                        ? t("entry.never", read.name())
                        : t("entry.checked", read.name(), day(read.checkedOn())));
        kept.removeAll();
        kept.add(
                section("entry.sites", read.sites().stream().map(this::of).toList()),
                section("entry.contacts", read.contacts().stream().map(this::of).toList()),
                section(
                        "entry.agreements",
                        read.agreements().stream().map(this::of).toList()),
                new Paragraph(t("entry.kept")));
    }

    private void save() {
        Answers answers = new Answers(notice()).when("changed-meanwhile", refusal -> conflict());
        form.into(answers);
        answers.to(() -> directory.changeOwn(form.entry(), read.version()), version -> stored());
    }

    /** Says so without touching what is typed and not saved yet. */
    private void check() {
        new Answers(notice()).to(directory::checkedOwn, version -> {
            OrganisationView now = directory.own();
            read = now.entry().equals(read.entry()) ? now : read;
            said();
            new Answers(notice()).saved(clock);
        });
    }

    private void stored() {
        read = directory.own();
        show();
        new Answers(notice()).saved(clock);
    }

    /** From now on saving replaces what stands, knowingly. */
    private Component[] conflict() {
        read = directory.own();
        conflict.removeAll();
        form.differences(read.entry()).forEach(conflict::add);
        conflict.add(Press.plain("entry-take", t("entry.take"), () -> {
            show();
            notice().clear();
        }));
        return new Component[0];
    }

    private Component section(String title, List<ListItem> items) {
        UnorderedList list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("facts-list");
        return new Section(new H2(t(title)), items.isEmpty() ? new Paragraph(t("entry.none")) : list);
    }

    private ListItem of(SiteView site) {
        SiteFacts facts = site.facts();
        return lines(Stream.of(
                facts.name(),
                facts.confidential() ? t("entry.confidential") : null,
                facts.street(),
                facts.postalCode(),
                facts.town(),
                facts.directions(),
                facts.accessibility()));
    }

    private ListItem of(ContactView contact) {
        return lines(Stream.of(
                contact.facts().name(),
                contact.facts().position(),
                contact.facts().phone(),
                contact.facts().mail()));
    }

    private ListItem of(AgreementView agreement) {
        String covers =
                agreement.covers().stream().map(cover -> t("cover." + cover)).collect(Collectors.joining(", "));
        return lines(Stream.of(covers, t("entry.agreed", day(agreement.fromOn()), day(agreement.lastsUntil()))));
    }

    private static ListItem lines(Stream<String> texts) {
        ListItem item = new ListItem();
        texts.filter(Objects::nonNull).forEach(text -> {
            Div line = new Div();
            line.setText(text);
            line.getElement().setAttribute("dir", "auto");
            item.add(line);
        });
        return item;
    }

    private String day(LocalDate day) {
        return Days.words(day, getLocale());
    }
}
