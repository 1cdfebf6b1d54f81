package org.marram;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.MatrixSamples.Call;
import org.marram.MatrixSamples.Who;
import org.marram.access.AccessSamples;
import org.marram.access.Act;
import org.marram.access.Needs;
import org.marram.access.Relation;
import org.marram.common.Refusal;
import org.marram.emergency.EmergencyService;
import org.marram.emergency.OpenEmergency;
import org.marram.testing.Deployments;

/**
 * Who may do what, over every service method: the table of acts says what must come out, the rooms what does. A method
 * that is not in the matrix fails it.
 */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {

    private static final String LET_IN = "LET_IN";

    @Inject
    MatrixSamples matrix;

    @Inject
    AccessSamples samples;

    @Inject
    EmergencyService emergencies;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void everyMethodThatNamesAnActStandsInTheMatrix() {
        Set<String> standing = new TreeSet<>();
        for (Class<?> service : MatrixSamples.SERVICES) {
            Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Needs.class))
                    .forEach(method -> standing.add(MatrixSamples.key(service, method)));
        }
        matrix.layOut();
        assertThat(matrix.calls().keySet()).containsExactlyInAnyOrderElementsOf(standing);
    }

    @Test
    void everyActIsUsedByAMethod() {
        Set<Act> used = new TreeSet<>();
        for (Class<?> service : MatrixSamples.SERVICES) {
            Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Needs.class))
                    .forEach(
                            method -> used.add(method.getAnnotation(Needs.class).value()));
        }
        assertThat(used).containsExactly(Act.values());
    }

    @Test
    void everyMethodLetsInWhomTheTableLetsInAndNobodyElse() throws Exception {
        matrix.layOut();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Call call : matrix.calls().values()) {
            for (Who who : Who.values()) {
                String came = verdict(call, who);
                tried++;
                if (!came.equals(expected(call, who))) {
                    wrong.add(call.key() + " as " + who + ": " + came + " instead of " + expected(call, who));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(500);
    }

    /** Rule 16: whatever changes, searches or leaves as a file or a copy stays closed, and no list tells of the person. */
    @Test
    void whoOpenedItInAnEmergencyReadsTheOnePersonAndDoesNothingElse() throws Exception {
        matrix.layOut();
        OpenEmergency open = (OpenEmergency)
                matrix.calls().get("EmergencyService.open[OpenEmergency]").arguments()[0];
        List<String> wrong = new ArrayList<>();
        Set<Act> read = new TreeSet<>();
        for (Who who : List.of(Who.COLLEAGUE, Who.OTHER_SUPERVISOR)) {
            matrix.openInEmergency(who, open);
            for (Call call : matrix.calls().values()) {
                Act act = call.method().getAnnotation(Needs.class).value();
                if (act.relation() == Relation.GRANT
                        && act.mayBeDoneBy(matrix.actor(who).role())) {
                    boolean reads = call.aimed() && act.isOpenInEmergency();
                    String came = verdict(call, who);
                    if (call.aimed() ? came.equals("NOT_FOUND") == reads : !came.equals(LET_IN)) {
                        wrong.add(call.key() + " as " + who + ": " + came);
                    } else if (reads) {
                        read.add(act);
                    }
                }
            }
            samples.become(matrix.actor(who));
            emergencies.end();
        }
        assertThat(wrong).isEmpty();
        assertThat(read)
                .contains(Act.OPEN_PERSON, Act.OPEN_PLAN, Act.LIST_NOTES)
                .doesNotContain(Act.MAKE_COPY, Act.MAKE_PAPER, Act.TAKE_YEARS, Act.OPEN_DOCUMENT, Act.FIND_PEOPLE);
    }

    private String expected(Call call, Who who) {
        Act act = call.method().getAnnotation(Needs.class).value();
        if (who == Who.NOBODY) {
            return "UNAUTHENTICATED";
        }
        if (!act.mayBeDoneBy(matrix.actor(who).role())) {
            boolean people = act.relation() == Relation.GRANT || act.relation() == Relation.ORGANISATION;
            return people ? "NOT_FOUND" : "FORBIDDEN";
        }
        if (!matrix.actor(who).may(act)) {
            return "FORBIDDEN";
        }
        if (act.relation() == Relation.ROLE || !call.aimed()) {
            return LET_IN;
        }
        boolean related =
                switch (act.relation()) {
                    case ROLE -> true;
                    case PROGRAMME -> !who.isForeign();
                    case ORGANISATION -> who == Who.ENROLLED_PROVIDER;
                    case GRANT -> who.isRelated();
                };
        return related ? LET_IN : "NOT_FOUND";
    }

    /** Whatever the call did is taken back (what an emergency opens tells of the person, as it should), so that each stands in the same world. */
    private String verdict(Call call, Who who) throws Exception {
        if (who == Who.NOBODY) {
            samples.leave();
        } else {
            samples.become(matrix.actor(who));
        }
        transaction.begin();
        try {
            Method method = call.method();
            Object service = CDI.current().select(method.getDeclaringClass()).get();
            Object answer = method.invoke(service, call.arguments());
            boolean opens = method.getAnnotation(Needs.class).value() == Act.OPEN_EMERGENCY;
            boolean leak = !who.isRelated() && !opens && answer != null && matrix.tells(answer);
            return leak ? "LEAKED " + answer : LET_IN;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refusal refusal) {
                return Set.of("NOT_FOUND", "FORBIDDEN", "UNAUTHENTICATED")
                                .contains(refusal.kind().name())
                        ? refusal.kind().name()
                        : LET_IN;
            }
            throw thrown;
        } finally {
            transaction.rollback();
        }
    }
}
