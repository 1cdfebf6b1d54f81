package org.marram.ui.participant;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.marram.ui.entrance.CutOff;

/** The person's own pages: everything under one address, which never changes and names nobody. */
@ApplicationPath("/my")
public class MyApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(MyResource.class, MyProblems.class, CutOff.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
