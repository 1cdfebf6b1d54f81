package org.marram.hsds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.marram.imports.Upload;

/** Directories as other systems send them. */
public final class HsdsSamples {

    public static final String ORGANISATION = "11111111-0000-4000-8000-00000000000";
    static final String SERVICE = "22222222-0000-4000-8000-00000000000";
    static final String LOCATION = "33333333-0000-4000-8000-00000000000";

    private HsdsSamples() {}

    /** A school with a service, a place with an address, somebody to ask, and telephones. */
    public static Map<String, String> aSchool() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "organizations.csv",
                "id,name,description,email,website,year_incorporated\n" + ORGANISATION
                        + "1,Oak School,Evening classes,office@oak.example.org,https://oak.example.org,2011\n");
        files.put(
                "services.csv",
                "id,organization_id,name,status,eligibility_description,fees_description,assured_date\n" + SERVICE
                        + "1," + ORGANISATION + "1,Baking,active,Everybody over 16,Free,2026-01-31\n");
        files.put(
                "service_at_location.csv",
                "id,service_id,location_id\n44444444-0000-4000-8000-000000000001," + SERVICE + "1," + LOCATION + "1\n");
        files.put(
                "locations.csv",
                "id,location_type,name,transportation,latitude,longitude\n" + LOCATION
                        + "1,physical,Harbour,Bus 4,52.1,4.9\n");
        files.put(
                "addresses.csv",
                "id,location_id,address_1,address_2,city,state_province,postal_code,country,address_type\n"
                        + "55555555-0000-4000-8000-000000000001," + LOCATION
                        + "1,1 Quay,Back door,Easthaven,North,1234,nl,physical\n");
        files.put(
                "accessibility.csv",
                "id,location_id,description\n66666666-0000-4000-8000-000000000001," + LOCATION + "1,Lift\n");
        files.put(
                "contacts.csv",
                "id,organization_id,name,title,email\n77777777-0000-4000-8000-000000000001," + ORGANISATION
                        + "1,Sample Contact,Reception,reception@oak.example.org\n");
        files.put(
                "phones.csv",
                "id,organization_id,contact_id,number,extension\n88888888-0000-4000-8000-000000000001," + ORGANISATION
                        + "1,77777777-0000-4000-8000-000000000001,\"\"\"+99 555 0100\"\"\",12\n");
        files.put(
                "languages.csv",
                "id,service_id,location_id,name,code\n99999999-0000-4000-8000-000000000001," + SERVICE + "1," + LOCATION
                        + "1,Urdu,urd\n");
        files.put(
                "required_documents.csv",
                "id,service_id,document\naaaaaaaa-0000-4000-8000-000000000001," + SERVICE + "1,A pencil\n"
                        + "aaaaaaaa-0000-4000-8000-000000000002," + SERVICE + "1,A smile\n");
        return files;
    }

    /** When the school's service takes place, and what it costs. */
    public static Map<String, String> timesAndPrices() {
        return Map.of(
                "schedules.csv",
                "id,service_id,dtstart,timezone,until,freq,interval,byday,description,opens_at,closes_at,schedule_link\n"
                        + "bbbbbbbb-0000-4000-8000-000000000001," + SERVICE
                        + "1,2026-01-31,3,2026-12-31,WEEKLY,1,\"MO,WE\",Not on holidays,10:00:00,18:00:00,http://example.com\n",
                "cost_options.csv",
                "id,service_id,valid_from,option,currency,amount,amount_description\n"
                        + "cccccccc-0000-4000-8000-000000000001," + SERVICE
                        + "1,2026-01-01,Under 18s,eur,35.5,for an hour\n");
    }

    public static List<Upload> csv(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new Upload(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
