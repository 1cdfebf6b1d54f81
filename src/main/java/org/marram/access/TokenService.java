package org.marram.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.common.Checks;
import org.marram.common.Page;
import org.marram.common.Ref;

/** Tokens by which other systems act as the one who made them. Only somebody signed in makes, lists and ends own ones. */
@ApplicationScoped
@Transactional
public class TokenService {

    /** What a token for certain courses may do. */
    public static final Set<String> OF_COURSES = scopes(Act::isOfCourses);

    private static final Set<String> SCOPES = scopes(act -> true);
    private static final int MOST_DAYS = 365;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccessService access;

    @Inject
    private SignInService signIns;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * Refuses a missing label, unknown scopes, courses of others or none at all, for courses any scope but those of
     * attendance, and more than 365 days.
     */
    @Needs(Act.OWN_SIGN_IN)
    public NewToken create(CreateToken command) {
        Checks checks = new Checks();
        String label = checks.required("label", command.label(), 80);
        checks.that(command.days() >= 1 && command.days() <= MOST_DAYS, "days", "out-of-range");
        Set<String> scopes = command.scopes() == null ? Set.of() : command.scopes();
        checks.that(!scopes.isEmpty() && SCOPES.containsAll(scopes), "scopes", "unknown");
        checks.that(command.courses() == null || OF_COURSES.containsAll(scopes), "scopes", "not-for-courses");
        Set<Long> courses = command.courses() == null ? null : own(command.courses());
        checks.that(
                courses == null
                        || !courses.isEmpty()
                                && courses.size() == command.courses().size(),
                "courses",
                "unknown");
        signedIn(checks);
        String token = SignInService.newToken();
        Instant now = clock.instant();
        ApiToken made = new ApiToken(
                current.actor().accountId(),
                label,
                signIns.hash(token),
                scopes,
                courses,
                now.plus(Duration.ofDays(command.days())),
                now);
        entities.persist(made);
        access.role(Act.OWN_SIGN_IN, made.ref());
        return new NewToken(made.ref(), token, made.until());
    }

    /** Own ones that work, the latest first; at most 100. */
    @Needs(Act.OWN_SIGN_IN)
    public List<TokenLine> own() {
        signedIn(new Checks());
        access.role(Act.OWN_SIGN_IN, null);
        List<ApiToken> tokens = entities.createQuery(
                        "select t from ApiToken t where t.accountId = :account and t.endedAt is null and t.untilAt > :now"
                                + " order by t.id desc",
                        ApiToken.class)
                .setParameter("account", current.actor().accountId())
                .setParameter("now", clock.instant())
                .setMaxResults(Page.MOST)
                .getResultList();
        Map<Long, List<String>> courses =
                titles(tokens.stream().map(ApiToken::id).toList());
        return tokens.stream()
                .map(token -> token.line(courses.getOrDefault(token.id(), List.of())))
                .toList();
    }

    /** It works no longer, from now on. One that is not there, or not one's own, is no error. */
    @Needs(Act.OWN_SIGN_IN)
    public void end(Ref token) {
        signedIn(new Checks());
        access.role(Act.OWN_SIGN_IN, token);
        entities.createQuery("select t from ApiToken t where t.ref = :ref and t.accountId = :account", ApiToken.class)
                .setParameter("ref", token)
                .setParameter("account", current.actor().accountId())
                .getResultStream()
                .forEach(found -> found.end(clock.instant()));
    }

    private void signedIn(Checks checks) {
        checks.that(current.actor().token() == null, "label", "sign-in-needed");
        checks.refuseFaults();
    }

    private Set<Long> own(Set<Ref> courses) {
        Long organisation = current.actor().organisationId();
        return courses.isEmpty() || organisation == null
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select c.id from Course c where c.ref in :refs and c.organisationId = :own",
                                Long.class)
                        .setParameter("refs", courses)
                        .setParameter("own", organisation)
                        .getResultList());
    }

    private Map<Long, List<String>> titles(List<Long> tokens) {
        return tokens.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select t.id, c.title from ApiToken t join t.courses o, Course c where c.id = o"
                                        + " and t.id in :tokens order by c.title",
                                Object[].class)
                        .setParameter("tokens", tokens)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private static Set<String> scopes(Predicate<Act> which) {
        return Stream.of(Act.values()).filter(which).map(Act::tokenScope).collect(Collectors.toUnmodifiableSet());
    }
}
