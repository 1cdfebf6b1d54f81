package org.marram.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marram.testing.Http;
import org.marram.testing.Staff;

/** What README tells whoever sets Marram up for real. */
class FirstAccountIT {

    @Test
    void theFirstAdministratorSignsInAndListsTheAccounts() {
        FirstAccount.sql("The Sample's Programme \\ one", "First team", "first.admin", "quiet dunes at low tide")
                .forEach(Staff::run);
        Http visitor = new Http();
        assertThat(visitor.signIn("first.admin", "quiet dunes at low tide").body())
                .contains("name=\"newpassphrase\"", "value=\"first.admin\"");
        assertThat(visitor.get("/api/v1/accounts").statusCode()).isEqualTo(401);
        assertThat(visitor.signIn("first.admin", "quiet dunes at low tide", "grey herons in the rain")
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/api/v1/accounts").body()).contains("first.admin");
    }
}
