package org.marram.common;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source, on the application's own account, which cannot change tables or journal rows. A connection that lay
 * idle is looked at before it is used, so that a database that went away and came back is found again.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/marram",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=marram.db.url}",
        user = "${MPCONFIG=marram.db.user}",
        password = "${MPCONFIG=marram.db.password}",
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
public class Persistence {}
