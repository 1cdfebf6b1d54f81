package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.marram.access.Act;
import org.marram.notice.Channel;
import org.marram.notice.MayReach;
import org.marram.notice.NoticeEnd;
import org.marram.notice.NoticePreview;
import org.marram.notice.NoticeView;
import org.marram.notice.NoticesView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;

/** The last notice, as long as there is something to do or to know about it: it waits, somebody has to tell them, or it did not go out. */
class NoticeLine extends Div {

    private static final Set<NoticeEnd> WELL = EnumSet.of(NoticeEnd.SENT, NoticeEnd.TOLD, NoticeEnd.TAKEN_BACK);

    private final PersonPage page;
    private final Words words;

    NoticeLine(PersonPage page, NoticesView notices) {
        this.page = page;
        this.words = page.words();
        addClassName("asked");
        setId("notice-line");
        Optional<NoticeView> last = notices.notices().stream()
                .findFirst()
                .filter(one -> !WELL.contains(one.ended())
                        && one.expiresAt().isAfter(page.desk().clock.instant()));
        setVisible(last.isPresent());
        last.ifPresent(one -> show(one, notices.preview()));
    }

    private void show(NoticeView notice, NoticePreview now) {
        if (notice.ended() != null) {
            add(Parts.attention(new NoticeWords(words).of(notice)));
            return;
        }
        add(Parts.attention(waits(notice, now)));
        if (page.desk().may(Act.SEND_NOTICE)) {
            add(
                    Press.quiet(
                            "notice-told",
                            words.t("notice.told"),
                            () -> does(() -> page.desk().notices.told(notice.ref()))),
                    Press.quiet(
                            "notice-take-back",
                            words.t("notice.take-back"),
                            () -> does(() -> page.desk().notices.takeBack(notice.ref()))));
        }
    }

    private String waits(NoticeView notice, NoticePreview now) {
        boolean safe = now.may() == MayReach.YES;
        if (now.told() != null && now.told().rule().channel() != Channel.MAIL && now.at() != null) {
            return safe ? words.t("notice.do-now") : words.t("notice.do-later", words.moment(now.at()));
        }
        if (now.told() != null && !now.mails()) {
            return words.t("notice.no-server");
        }
        if (notice.failed() > 0) {
            return words.t("notice.tried", notice.failed(), words.moment(notice.nextAt()));
        }
        return words.t("notice.mails", safe || now.at() == null ? words.t("notice.soon") : words.moment(now.at()));
    }

    private void does(Runnable act) {
        new Answers(page.notice()).to(act, () -> page.saved(Matter.CONTACT));
    }
}
