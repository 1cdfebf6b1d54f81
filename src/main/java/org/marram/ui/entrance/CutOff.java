package org.marram.ui.entrance;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;

/**
 * What fails while its transaction ends (the database goes during the commit) is answered as everything else is at the door
 * where it happened. Without this, the server's own answer to it would come first, in words that are not ours.
 */
public class CutOff implements ExceptionMapper<TransactionalException> {

    @Context
    private Providers providers;

    @Override
    public Response toResponse(TransactionalException failed) {
        return providers.getExceptionMapper(RuntimeException.class).toResponse(failed);
    }
}
