package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.marram.notice.Channel;
import org.marram.notice.MayReach;
import org.marram.notice.NoticePreview;
import org.marram.notice.NoticeView;
import org.marram.notice.NoticesView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Sheet;

/** What would go out to the person, how and when, before it does; or why it cannot. And what went out before. */
class NoticeSheet extends Sheet {

    private final Words words;

    NoticeSheet(PersonPage page) {
        super("notice-sheet", page.words().t("notice.title", page.words().isolated(page.name())));
        this.words = page.words();
        NoticesView seen = page.desk().notices.of(page.ref());
        NoticePreview preview = seen.preview();
        boolean waits = seen.notices().stream().anyMatch(one -> one.ended() == null);
        if (preview.at() == null) {
            with(Parts.attention(whyNot(preview.may())));
        } else if (waits) {
            with(Parts.attention(words.t("notice.one-waits")));
        } else {
            preview(preview);
            does(words.t("notice.let-know"), () -> new Answers(notice())
                    .to(() -> page.desk().notices.send(page.ref()), ref -> {
                        close();
                        page.saved(Matter.CONTACT);
                    }));
        }
        List<NoticeView> ended =
                seen.notices().stream().filter(one -> one.ended() != null).toList();
        if (!ended.isEmpty()) {
            with(earlier(ended));
        }
    }

    private void preview(NoticePreview preview) {
        if (preview.told().rule().channel() != Channel.MAIL) {
            with(facts(preview), new Paragraph(words.t("notice.by-hand")));
            return;
        }
        Span says = Parts.said("value", preview.words());
        says.setId("notice-words");
        says.getElement().setAttribute("lang", preview.language());
        with(
                new Paragraph(words.t("notice.all")),
                Parts.div("stands", says),
                new Paragraph(words.t("notice.language", words.language(preview.language()))),
                facts(preview));
        if (!preview.mails()) {
            with(Parts.attention(words.t("notice.no-server")));
        }
    }

    private DescriptionList facts(NoticePreview preview) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("said-list");
        facts.add(
                new Term(words.t("notice.how")),
                new Description(new ContactWords(words).of(preview.told().rule())),
                new Term(words.t("notice.when")),
                new Description(preview.may() == MayReach.YES ? words.t("notice.now") : words.moment(preview.at())));
        return facts;
    }

    private String whyNot(MayReach may) {
        return switch (may) {
            case OLD -> words.t("notice.old");
            case DO_NOT_CONTACT -> words.t("notice.never");
            default -> words.t("notice.no-rule");
        };
    }

    private Details earlier(List<NoticeView> ended) {
        UnorderedList list = new UnorderedList();
        list.addClassName("facts-list");
        ended.forEach(one -> list.add(new ListItem(new NoticeWords(words).whole(one))));
        Details details = new Details(words.t("notice.earlier", ended.size()), list);
        details.setId("notice-earlier");
        return details;
    }
}
