package org.marram.common;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The one data source, on the application's own account, which cannot change tables or journal rows. */
@DataSourceDefinition(
        name = "java:app/jdbc/marram",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=marram.db.url}",
        user = "${MPCONFIG=marram.db.user}",
        password = "${MPCONFIG=marram.db.password}",
        minPoolSize = 4,
        maxPoolSize = 32)
@ApplicationScoped
public class Persistence {}
