package org.marram.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.marram.access.AccountLine;
import org.marram.access.AccountService;
import org.marram.access.CurrentActor;
import org.marram.common.Page;
import org.marram.partner.DirectoryFilter;
import org.marram.partner.DirectoryService;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Sheet;
import org.marram.ui.shell.Shell;
import org.marram.ui.shell.Undo;

/** Who may sign in: staff and partners. An administrator sees no participant here or anywhere. */
@Route(value = "accounts", layout = Shell.class)
@RolesAllowed("ADMIN")
public class AccountsView extends Screen implements BeforeEnterObserver {

    private static final int AT_ONCE = 50;

    private final AccountService accounts;
    private final DirectoryService directory;
    private final CurrentActor current;
    private final Div told = new Div();
    private final Div list = new Div();
    private final Button more = new Button(t("accounts.more"), click -> showMore());
    private String next;

    @Inject
    public AccountsView(AccountService accounts, DirectoryService directory, CurrentActor current) {
        super("admin", "accounts.title");
        this.accounts = accounts;
        this.directory = directory;
        this.current = current;
        setId("accounts");
        Button create = new Button(t("accounts.new"), click -> create());
        create.setId("accounts-new");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph lead = new Paragraph(t("accounts.lead"));
        lead.addClassName("lead");
        list.setId("accounts-list");
        list.addClassName("account-list");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", t("accounts.list"));
        more.setId("accounts-more");
        add(heading(create), lead, told, notice(), list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        next = null;
        list.removeAll();
        showMore();
        if (list.getComponentCount() == 0) {
            Div empty = new Div(new Paragraph(t("accounts.empty")), new Paragraph(t("accounts.empty.next")));
            empty.addClassName("empty");
            list.add(empty);
        }
    }

    private void showMore() {
        Page<AccountLine> page = accounts.list(next, AT_ONCE);
        page.items().forEach(line -> list.add(row(line)));
        next = page.next();
        more.setVisible(next != null);
    }

    private AccountRow row(AccountLine line) {
        boolean own = line.ref().equals(current.actor().account());
        return new AccountRow(texts(), line, own, this::renew, this::disable, this::enable);
    }

    private void create() {
        new NewAccount(
                        texts(),
                        words -> directory
                                .list(DirectoryFilter.named(words), null, Page.MOST)
                                .items(),
                        accounts::create,
                        this::created)
                .open();
    }

    private void created(String name, String phrase) {
        tell(name, phrase);
        reload();
    }

    /** Asked once: the earlier pass phrase cannot be brought back. */
    private void renew(AccountRow row) {
        String name = row.account().displayName();
        Sheet ask = new Sheet("renew", t("renew.title", name));
        ask.with(new Paragraph(t("renew.explain")))
                .does(t("renew.do"), () -> new Answers(ask.notice())
                        .to(() -> accounts.renew(row.account().ref()), phrase -> {
                            ask.close();
                            tell(name, phrase);
                        }))
                .open();
    }

    private void tell(String name, String phrase) {
        notice().clear();
        told.removeAll();
        FirstPhrase words = new FirstPhrase(texts(), name, phrase);
        told.add(words);
        words.scrollIntoView();
    }

    private void disable(AccountRow row) {
        new Answers(notice()).to(() -> accounts.disable(row.account().ref()), () -> {
            row.show(true);
            offerUndo(row);
        });
    }

    private void enable(AccountRow row) {
        new Answers(notice()).to(() -> accounts.enable(row.account().ref()), () -> {
            row.show(false);
            notice().done(t("account.enabledNow", row.account().displayName()));
        });
    }

    private void offerUndo(AccountRow row) {
        Undo.offer(
                "account-undo",
                t("account.disabledNow", row.account().displayName()),
                t("account.undo"),
                () -> enable(row));
    }
}
