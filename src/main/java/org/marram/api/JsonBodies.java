package org.marram.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.marram.common.Refusal;

/** The only way by which a body comes in: JSON, into a record, at most one megabyte however it is sent. */
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Record> {

    /** Most bytes of a body. */
    static final int MOST = 1_000_000;

    private static final long MOST_DRAINED = 16L * MOST;

    /** The request's attribute that keeps the body as it came, to tell a repeated request from another one. */
    static final String AS_IT_CAME = "marram.body";

    @Context
    private HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return isBody(type);
    }

    static boolean isBody(Class<?> type) {
        return type.isRecord() && !JsonScalar.isWritten(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            drain(body);
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "too-large");
        }
        Record read = StrictJson.read(bytes, type);
        request.setAttribute(AS_IT_CAME, new String(bytes, StandardCharsets.UTF_8));
        return read;
    }

    /** Takes what is still coming, so that a program that is busy sending hears the answer; not for ever. */
    static void drain(InputStream body) throws IOException {
        byte[] away = new byte[64 * 1024];
        long taken = 0;
        for (int read = 0; read >= 0 && taken < MOST_DRAINED; read = body.read(away)) {
            taken += read;
        }
    }
}
