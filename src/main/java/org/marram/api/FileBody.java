package org.marram.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;
import org.marram.common.Refusal;
import org.marram.imports.ImportKind;
import org.marram.imports.Upload;

/** A body that is a file. What it holds counts as what was asked, where it is sent twice. */
@RequestScoped
public class FileBody {

    @Context
    private HttpServletRequest request;

    /** Refuses what is too large. @param asked what stands in the address besides */
    Upload read(InputStream body, String name, String asked) throws IOException {
        return read(body, name, asked, ImportKind.DIRECTORY);
    }

    /** As {@link #read(InputStream, String, String)}, with the limit of a kind. */
    Upload read(InputStream body, String name, String asked, ImportKind kind) throws IOException {
        byte[] bytes = body.readNBytes(kind.mostBytes() + 1);
        if (bytes.length > kind.mostBytes()) {
            JsonBodies.drain(body);
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "package-too-large");
        }
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        request.setAttribute(JsonBodies.AS_IT_CAME, asked + " " + bytes.length + " " + sum.getValue());
        return new Upload(name, bytes);
    }
}
