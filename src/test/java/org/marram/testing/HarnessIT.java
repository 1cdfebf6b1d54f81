package org.marram.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The in-container tests run with production's settings, and with an account that may only what the application needs. */
@ExtendWith(ArquillianExtension.class)
class HarnessIT {
    @Inject
    @ConfigProperty(name = "marram.mode")
    String mode;

    @Inject
    @ConfigProperty(name = "marram.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "marram.db.user")
    String user;

    @Inject
    @ConfigProperty(name = "marram.db.password")
    String password;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void runsInProductionMode() {
        assertThat(mode).isEqualTo("production");
    }

    @Test
    void theApplicationMayNeitherChangeTablesNorItsJournal() throws SQLException {
        MysqlDataSource database = new MysqlDataSource();
        database.setURL(url);
        try (Connection connection = database.getConnection(user, password);
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("SELECT COUNT(*) FROM programme")).isTrue();
            assertThatThrownBy(() -> statement.execute("CREATE TABLE marram.mine (id INT)"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("DELETE FROM marram_journal.journal_entry"))
                    .hasMessageContaining("denied");
        }
    }
}
