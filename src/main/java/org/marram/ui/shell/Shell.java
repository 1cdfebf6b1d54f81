package org.marram.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.marram.access.Actor;
import org.marram.access.CurrentActor;
import org.marram.common.Texts;

/** Side bar (a bar at the bottom on a phone) and the place for the view. Shows only what the role may do. */
public class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    private final Texts texts = Texts.of("shell", getLocale());
    private final Main main = new Main();
    private final Map<Entry, Anchor> places = new EnumMap<>(Entry.class);

    @Inject
    public Shell(CurrentActor current) {
        addClassName("shell");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#main", texts.t("nav.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        add(skip);
        if (current.isKnown()) {
            add(bar(current.actor()), main, new Unsent(texts));
        } else {
            add(main);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String first = event.getLocation().getFirstSegment();
        places.forEach((entry, link) -> {
            if (entry.path.equals(first)) {
                link.getElement().setAttribute("aria-current", "page");
                link.getElement().executeJs("this.scrollIntoView({block: 'nearest', inline: 'center'})");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Component bar(Actor actor) {
        Nav nav = new Nav();
        nav.setAriaLabel(texts.t("nav.label"));
        for (Entry entry : Entry.of(actor)) {
            Anchor link = new Anchor(entry.path, entry.icon.create(), new Span(texts.t(entry.key)));
            link.setId("go-" + entry.path);
            places.put(entry, link);
            nav.add(link);
        }
        Header bar = new Header(mark(), nav, leave(actor));
        bar.addClassName("bar");
        return bar;
    }

    private static Component mark() {
        Span mark = new Span("Marram");
        mark.addClassName("mark");
        return mark;
    }

    private Component leave(Actor actor) {
        Span name = new Span(actor.name() == null ? "" : actor.name());
        name.addClassName("who");
        name.getElement().setAttribute("dir", "auto");
        NativeButton button = new NativeButton();
        button.add(VaadinIcon.SIGN_OUT.create(), new Span(texts.t("nav.sign-out")));
        button.setId("sign-out");
        button.getElement().setAttribute("type", "submit");
        Element form = signOut();
        form.appendChild(button.getElement());
        Div leave = new Div(name);
        leave.addClassName("leave");
        leave.getElement().appendChild(form);
        return leave;
    }

    static Element signOut() {
        return new Element("form").setAttribute("method", "post").setAttribute("action", "/sign-out");
    }
}
