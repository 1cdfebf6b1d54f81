package org.marram.request;

import java.time.LocalDate;
import org.marram.common.Ref;

/**
 * The answer to a request.
 *
 * @param agreed whether it is done
 * @param words the reason where it is not, else what was done if somebody likes to say
 * @param deleteOn when it is to be deleted, where that is agreed; else null
 */
public record AnswerRequest(Ref request, Boolean agreed, String words, LocalDate deleteOn) {}
