package org.marram;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.MatrixSamples.Call;
import org.marram.MatrixSamples.Who;
import org.marram.access.AccessSamples;
import org.marram.common.Refusal;
import org.marram.testing.Deployments;

/** Rule 70: every call of every service method by everybody who is signed in is exactly one row in the journal. */
@ExtendWith(ArquillianExtension.class)
class JournalRowsIT {

    @Inject
    MatrixSamples matrix;

    @Inject
    AccessSamples samples;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void everyCallIsExactlyOneRow() throws Exception {
        matrix.layOut();
        List<String> wrong = new ArrayList<>();
        for (Call call : matrix.calls().values()) {
            for (Who who : Who.values()) {
                long rows = who == Who.NOBODY ? 1 : rows(call, who);
                if (rows != 1) {
                    wrong.add(call.key() + " as " + who + ": " + rows);
                }
            }
        }
        assertThat(matrix.calls()).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    /** What was done is counted before it is taken back, what was refused after: that row stands for itself. */
    private long rows(Call call, Who who) throws Exception {
        samples.become(matrix.actor(who));
        long refused = samples.journalRows(matrix.actor(who), "REFUSED");
        long done = samples.journalRows(matrix.actor(who), "DONE");
        long now;
        transaction.begin();
        try {
            call.method()
                    .invoke(
                            CDI.current()
                                    .select(call.method().getDeclaringClass())
                                    .get(),
                            call.arguments());
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause()).isInstanceOf(Refusal.class);
        } finally {
            now = samples.journalRows(matrix.actor(who), "DONE");
            transaction.rollback();
        }
        return now - done + samples.journalRows(matrix.actor(who), "REFUSED") - refused;
    }
}
