package org.marram.feedback;

import java.util.List;

/** What somebody said with their name, the newest first. What they said without it nobody can find again, themselves included. */
public record OwnFeedback(String nameToUse, List<FeedbackView> said) {}
