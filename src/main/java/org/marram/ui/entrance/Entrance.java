package org.marram.ui.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.marram.access.CurrentActor;

/** Sets up what every request passes, in this order: headers, same origin, who acts. */
@WebListener
public class Entrance implements ServletContextListener {

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "marram.cookie.secure", defaultValue = "true")
    private boolean secure;

    @Inject
    @ConfigProperty(name = "marram.told.key")
    private Optional<String> toldKey;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.getSessionCookieConfig().setName(secure ? "__Host-marram" : "marram");
        context.getSessionCookieConfig().setSecure(secure);
        add(context, "headers", new Headers(secure));
        add(context, "same-origin", new SameOrigin());
        add(context, "doorkeeper", new Doorkeeper(current));
        toldKey.ifPresent(key -> add(context, "told", new Told(clock, key)));
    }

    private static void add(ServletContext context, String name, Filter filter) {
        var registration = context.addFilter(name, filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }
}
