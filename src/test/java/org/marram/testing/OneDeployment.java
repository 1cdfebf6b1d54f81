package org.marram.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.marram.run.ApplicationServer;
import org.marram.run.Ports;

/**
 * How the in-container tests get their server. Arquillian would start one for every test class; this keeps the first
 * for all of them, and tells it where the database is, which must be known before {@code arquillian.xml} is read.
 */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Observer.class);
    }

    public static final class Observer {
        private static DeploymentScenario kept;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        public void settings(@Observes(precedence = 100) ManagerStarted event) {
            Map<String, String> settings =
                    new TreeMap<>(ApplicationServer.settings(Product.data(), Product.database()));
            settings.put("marram.db.password", Product.database().appPassword());
            settings.put("marram.mode", "production");
            settings.compute("marram.db.url", (name, url) -> url + "&queryInterceptors=org.marram.testing.Statements");
            settings.put("marram.mail.host", "127.0.0.1");
            settings.put("marram.mail.port", Integer.toString(Ports.free()));
            settings.put("marram.mail.security", "NONE");
            settings.put("marram.mail.from", "post@calm.example");
            settings.put("marram.mail.user", ""); // as compose says it where nobody set it
            settings.put("bench.people", System.getProperty("bench.people", "10000"));
            System.setProperty(
                    "marram.container.settings",
                    settings.entrySet().stream()
                                    .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                                    .collect(Collectors.joining(" "))
                                    .replace("&", "&amp;")
                            + " " + System.getProperty("long.jvm", ""));
        }

        public void generate(@Observes EventContext<GenerateDeployment> context) {
            if (kept == null) {
                context.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (kept.deployedDeployments().isEmpty()) {
                context.proceed();
            }
        }

        /** The server ends with this JVM, by the container's own shutdown hook. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {}
    }
}
