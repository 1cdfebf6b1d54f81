package org.marram.ui.coordinator.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.marram.access.Act;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.OrganisationLine;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/** The directory of partner organisations, narrowed as one likes: what each does, how long its agreement holds, how fresh. */
@Route(value = "partners", layout = Shell.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR", "ADMIN"})
public class PartnersView extends Screen {

    private static final int PART = 50;

    private final Desk desk;
    private final Words words;
    private final Div list = new Div();
    private final UnorderedList rows = new UnorderedList();
    private final DirectoryFields fields;

    @Inject
    public PartnersView(Desk desk) {
        super("coordinator", "partners.title");
        this.desk = desk;
        this.words = new Words(texts(), desk.clock);
        list.setId("partners");
        rows.addClassNames("rows", "partner-rows");
        fields = new DirectoryFields(words, this::show);
        boolean adds = desk.may(Act.CHANGE_PARTNERS);
        add(
                adds ? heading(Press.primary("add-organisation", t("partners.add"), this::addOrganisation)) : heading(),
                fields,
                notice(),
                list,
                otherDirectories());
        show();
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return words;
    }

    /** After an organisation was added: to its page, where the rest is written down. */
    void added(Ref organisation) {
        getUI().ifPresent(ui -> ui.navigate("partners/" + organisation));
    }

    /** Ways in from other directories and out to them. */
    private Component otherDirectories() {
        Div ways = Parts.div("other-directories");
        if (desk.may(Act.IMPORT_PARTNERS)) {
            Anchor in = new Anchor("partners/import", t("import.title"));
            in.setId("import");
            in.addClassName("link");
            ways.add(in);
        }
        if (desk.may(Act.EXPORT_PARTNERS)) {
            Anchor out = new Anchor("api/v1/hsds/export.zip", t("import.export"));
            out.setId("export");
            out.setRouterIgnore(true);
            out.getElement().setAttribute("download", "directory.zip");
            out.addClassName("link");
            ways.add(out);
        }
        return ways;
    }

    private void addOrganisation() {
        new OrganisationSheet(this).open();
    }

    private void show() {
        list.removeAll();
        rows.removeAll();
        more(null);
    }

    private void more(String after) {
        new Answers(notice()).to(() -> desk.directory.list(fields.filter(), after, PART), this::listed);
    }

    private void listed(Page<OrganisationLine> page) {
        if (page.items().isEmpty() && rows.getChildren().findAny().isEmpty()) {
            list.add(empty());
            return;
        }
        list.add(rows);
        page.items().forEach(line -> rows.add(new ListItem(row(line))));
        if (page.next() != null) {
            Div foot = Parts.div("more");
            foot.add(Press.plain("more", t("people.more"), () -> {
                list.remove(foot);
                more(page.next());
            }));
            list.add(foot);
        }
    }

    private Component row(OrganisationLine line) {
        Anchor row = new Anchor(
                "partners/" + line.ref(),
                Parts.said("name", line.name()),
                Parts.span("soft", words.of(line.kind())),
                Parts.span(
                        "soft", line.languages().stream().map(words::language).collect(Collectors.joining(", "))),
                line.agreementUntil() == null
                        ? Parts.span("soft", t("partners.no-agreement"))
                        : Parts.span("soft", t("partners.agreement", words.day(line.agreementUntil()))));
        if (words.isStale(line.checkedOn())) {
            row.add(Parts.attention(words.checked(line.checkedOn())));
        }
        row.addClassName("organisation");
        return row;
    }

    private Component empty() {
        Div empty = Parts.div("empty");
        if (!fields.filter().equals(DirectoryFilter.ALL)) {
            empty.setId("partners-none");
            empty.add(VaadinIcon.FILTER.create(), new H2(t("partners.none")), new Paragraph(t("partners.none-hint")));
            return empty;
        }
        empty.setId("partners-empty");
        empty.add(VaadinIcon.HANDSHAKE.create(), new H2(t("partners.empty")), new Paragraph(t("partners.empty-hint")));
        return empty;
    }
}
