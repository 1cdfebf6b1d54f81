package org.marram.ui.provider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.marram.common.Texts;
import org.marram.feed.Feed;
import org.marram.feed.FeedService;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Notice;
import org.marram.ui.shell.Press;

/** Lets the own calendar elsewhere read the hours: an address that is shown once, and ended by a press. */
class FeedPanel extends Section {

    private final transient Texts texts;
    private final transient WallClock wall;
    private final transient FeedService feeds;
    private final Notice notice;
    private final Div state = new Div();

    FeedPanel(Texts texts, WallClock wall, FeedService feeds, Notice notice) {
        this.texts = texts;
        this.wall = wall;
        this.feeds = feeds;
        this.notice = notice;
        setId("feed");
        addClassName("week-aside");
        add(new H2(texts.t("feed.title")), new Paragraph(texts.t("feed.lead")), state);
        show();
    }

    private void show() {
        Instant since = feeds.own().since();
        state.removeAll();
        Div acts = new Div();
        acts.addClassName("actions");
        if (since == null) {
            acts.add(Press.plain("feed-begin", texts.t("feed.begin"), this::begin));
        } else {
            state.add(new Paragraph(texts.t("feed.since", wall.day(wall.dayOf(since)))));
            acts.add(
                    Press.plain("feed-again", texts.t("feed.again"), this::begin),
                    Press.quiet("feed-end", texts.t("feed.end"), this::end));
        }
        state.add(acts);
    }

    private void begin() {
        new Answers(notice).to(feeds::begin, this::told);
    }

    private void told(String token) {
        show();
        TextField address = new TextField(texts.t("feed.address"));
        address.setId("feed-address");
        address.setReadOnly(true);
        address.setHelperText(texts.t("feed.once"));
        address.setAutoselect(true);
        state.addComponentAsFirst(address);
        getUI().ifPresent(ui -> ui.getPage()
                .fetchCurrentURL(
                        url -> address.setValue(url.getProtocol() + "://" + url.getAuthority() + Feed.address(token))));
    }

    private void end() {
        new Answers(notice).to(feeds::end, () -> {
            show();
            notice.done(texts.t("feed.ended"));
        });
    }
}
