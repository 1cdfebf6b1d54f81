package org.marram.ui.coordinator.person;

import org.marram.notice.NoticeView;
import org.marram.ui.coordinator.parts.Words;

/** What became of a notice, in the words of the staff's pages. */
record NoticeWords(Words words) {

    /** "Their classes changed, Tue 14 March 2026, 10:42. Not sent: they contact us". */
    String of(NoticeView notice) {
        return words.t("notice.by", words.t("noticeKind." + notice.kind()), words.moment(notice.madeAt()))
                + ". "
                + words.t("noticeEnd." + notice.ended());
    }

    /** As {@link #of}, with who ended it and when. */
    String whole(NoticeView notice) {
        String when = words.moment(notice.endedAt());
        return notice.endedBy() == null
                ? words.t("notice.by", of(notice), when)
                : words.t("notice.by-whom", of(notice), when, words.isolated(notice.endedBy()));
    }
}
