package org.marram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.api.Description;
import org.marram.testing.Deployments;

/** What /openapi tells where it is open. */
@ExtendWith(ArquillianExtension.class)
class DescriptionIT {

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void everyResourceIsDescribed() {
        OpenAPI api = OASFactory.createOpenAPI().components(OASFactory.createComponents());
        new Description().filterOpenAPI(api);
        assertThat(api.getPaths().getPathItem("/api/v1/hmis/imports").getPOST().getParameters())
                .hasSize(3);
        assertThat(api.getPaths().getPathItem("/api/v1/my/copy").getPOST().getParameters())
                .as("the request's own headers are no parameter")
                .isNullOrEmpty();
    }
}
