package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.marram.access.Scope;
import org.marram.common.Ref;
import org.marram.consent.Purpose;
import org.marram.matching.MatchLine;
import org.marram.matching.MatchReason;
import org.marram.matching.MatchedOpening;
import org.marram.offering.CourseView;
import org.marram.offering.OpeningFacts;
import org.marram.offering.OpeningKind;
import org.marram.offering.OpeningView;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.offering.OpeningWords;

/** A course or an opening that can be asked for: whom that asks to see what, and its card. */
record Fitting(Ref ref, ReleaseStands.Asks asks, Div card) {

    static Fitting of(MatchLine line, MatchWords said) {
        CourseView course = line.course();
        Div card = card(course.title(), course.organisationName());
        card.add(Parts.span("soft", said.days(course)));
        say(card, said.whenAndWhere(course));
        said.reasons(line).forEach(card::add);
        say(card, said.wants(course.details().wants()));
        return new Fitting(
                course.ref(),
                new ReleaseStands.Asks(
                        course.organisation(),
                        course.organisationName(),
                        agreed(line.reasons()),
                        Purpose.TRAINING,
                        Set.of(Scope.IDENTITY, Scope.ATTENDANCE)),
                card);
    }

    static Fitting of(MatchedOpening one, MatchWords said, OpeningWords openings) {
        OpeningView opening = one.opening();
        OpeningFacts facts = opening.facts();
        Div card = card(openings.name(facts), opening.organisationName());
        card.add(Parts.span("soft", openings.kind(facts)));
        say(card, openings.line(facts), openings.whenAndWhere(facts, opening.siteName(), opening.siteTown()));
        said.reasons(one).forEach(card::add);
        say(card, said.wants(facts.wants()));
        return new Fitting(
                opening.ref(),
                new ReleaseStands.Asks(
                        opening.organisation(),
                        opening.organisationName(),
                        agreed(one.reasons()),
                        purpose(facts.kind()),
                        Set.of(Scope.IDENTITY)),
                card);
    }

    private static boolean agreed(List<MatchReason> reasons) {
        return !reasons.contains(MatchReason.AGREEMENT_MISSING);
    }

    private static Purpose purpose(OpeningKind kind) {
        return switch (kind) {
            case JOB -> Purpose.JOB_SEARCH;
            case COUNSELLING -> Purpose.COUNSELLING;
            case HOUSING -> Purpose.HOUSING;
        };
    }

    private static Div card(String name, String partner) {
        return Parts.div("card", Parts.said("name", name), Parts.said("soft", partner));
    }

    private static void say(Div card, String... lines) {
        Stream.of(lines).filter(line -> !line.isEmpty()).forEach(line -> card.add(Parts.said("soft", line)));
    }
}
