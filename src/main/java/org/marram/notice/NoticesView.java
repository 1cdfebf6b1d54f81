package org.marram.notice;

import java.util.List;

/** What would go out to a person now, and what was to go out, the newest first; at most 100. */
public record NoticesView(NoticePreview preview, List<NoticeView> notices) {}
