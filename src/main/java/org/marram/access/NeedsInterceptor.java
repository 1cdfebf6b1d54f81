package org.marram.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.marram.common.Refusal;

/**
 * Stands around every method that names its act, inside its transaction. A method that did not ask {@link AccessService}
 * about it fails: forgetting to ask shows nothing, and leaves nothing out of the journal. What does not open although it
 * may be seen is journalled too.
 */
@Needs(Act.OWN_SIGN_IN)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 500)
public class NeedsInterceptor {

    @Inject
    private CurrentActor current;

    @Inject
    private AccessService access;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Act act = call.getMethod().getAnnotation(Needs.class).value();
        if (!current.actor().may(act)) {
            access.refused(act, null);
            throw act.isHiddenFrom(current.actor().role()) ? Refusal.notFound() : Refusal.forbidden();
        }
        current.forget(act);
        Object answer = proceed(call, act);
        if (!current.wasAsked(act)) {
            throw new IllegalStateException(act + " was answered without asking whether it may be");
        }
        return answer;
    }

    private Object proceed(InvocationContext call, Act act) throws Exception {
        try {
            return call.proceed();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.DAMAGED) {
                access.unreadable(current.personOf(act));
            }
            throw refusal;
        }
    }
}
