package org.marram.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marram.access.AccessService;
import org.marram.access.Act;
import org.marram.access.CurrentActor;
import org.marram.access.Needs;
import org.marram.common.Page;
import org.marram.common.Ref;
import org.marram.common.Refusal;
import org.marram.offering.OfferService;
import org.marram.offering.SharedOffer;
import org.marram.partner.OfferingView;
import org.marram.partner.SharedOrganisation;
import org.marram.partner.SharedPage;
import org.marram.partner.SharedPart;
import org.marram.partner.SharedService;
import org.marram.partner.SiteView;

/**
 * The public part of the own programme's directory in HSDS 3: whole as files, and page by page as its API answers. Neither
 * tells a confidential place, a contact that is not listed, an agreement, or anything of a person.
 */
@ApplicationScoped
@Transactional
public class ExportService {

    private static final int PART = 100;
    private static final int MOST_PAGES = 10_000;
    private static final int MOST_OFFERS = 10_000;

    @Inject
    private SharedService shared;

    @Inject
    private OfferService offers;

    @Inject
    private AccessService access;

    @Inject
    private CurrentActor current;

    /** The tabular package: a ZIP of tables with datapackage.json. Reading it in again changes nothing. */
    @Needs(Act.EXPORT_PARTNERS)
    public byte[] tables() {
        long programme = allowed(Act.EXPORT_PARTNERS);
        TabularPackage tables = new TabularPackage();
        Map<Ref, List<SharedOffer>> offered = offered(programme, null);
        each(programme, organisation -> {
            Shapes.rows(organisation, tables::add);
            shapes(organisation, offered)
                    .forEach(shape -> shape.rows(organisation.entry().brings(), tables::add));
        });
        return tables.zip();
    }

    /** An array of organisations with all that stands below them. */
    @Needs(Act.EXPORT_PARTNERS)
    public String json() {
        long programme = allowed(Act.EXPORT_PARTNERS);
        JsonArrayBuilder all = Json.createArrayBuilder();
        Map<Ref, List<SharedOffer>> offered = offered(programme, null);
        each(programme, organisation -> all.add(Shapes.whole(organisation, shapes(organisation, offered))));
        return all.build().toString();
    }

    /** Organisations by name. Refuses a page under 1 or over 10,000, and a page of more than 100. */
    @Needs(Act.LIST_PARTNERS)
    public JsonObject organizations(String search, int page, int perPage) {
        long programme = allowed(Act.LIST_PARTNERS);
        return page(
                page,
                perPage,
                from -> shared.organisations(programme, search, from, perPage),
                one -> Shapes.object(Shapes.organisation(one)));
    }

    /** One with all that stands below it. Refuses an unknown one. */
    @Needs(Act.LIST_PARTNERS)
    public JsonObject organization(Ref ref) {
        return one(
                ref,
                shared::organisation,
                one -> Shapes.whole(one, shapes(one, offered(current.actor().programmeId(), one.ref()))));
    }

    /** Services by name, then courses and openings, of one organisation or of all. Refuses as {@link #organizations}. */
    @Needs(Act.LIST_PARTNERS)
    public JsonObject services(Ref organisation, int page, int perPage) {
        long programme = allowed(Act.LIST_PARTNERS);
        return page(page, perPage, from -> services(programme, organisation, from, perPage), Shapes::object);
    }

    private SharedPage<Map<String, String>> services(long programme, Ref organisation, int from, int most) {
        SharedPage<SharedPart<OfferingView>> told = shared.offerings(programme, organisation, from, most);
        SharedPage<SharedOffer> open =
                offers.shared(programme, organisation, (int) Math.max(0, from - told.total()), most);
        return new SharedPage<>(
                Stream.concat(
                                told.items().stream().map(one -> Shapes.service(one.organisation(), one.view())),
                                open.items().stream().map(one -> new OfferShapes(one, false).service()))
                        .limit(most)
                        .toList(),
                told.total() + open.total());
    }

    /** One with its languages, times, prices and, of a course or an opening, its place. Refuses an unknown one. */
    @Needs(Act.LIST_PARTNERS)
    public JsonObject service(Ref ref) {
        return one(
                ref,
                (programme, service) -> shared.offering(programme, service)
                        .map(one -> Shapes.whole(one.organisation(), one.view(), null))
                        .or(() -> offers.shared(programme, service).map(one -> whole(programme, one))),
                Function.identity());
    }

    private JsonObjectBuilder whole(long programme, SharedOffer one) {
        boolean told = one.site() != null && shared.site(programme, one.site()).isPresent();
        return new OfferShapes(one, told).whole(null);
    }

    /** Places that are not confidential, by name. Refuses as {@link #organizations}. */
    @Needs(Act.LIST_PARTNERS)
    public JsonObject locations(int page, int perPage) {
        long programme = allowed(Act.LIST_PARTNERS);
        return page(
                page,
                perPage,
                from -> shared.sites(programme, from, perPage),
                one -> Shapes.object(Shapes.location(one.organisation(), one.view())));
    }

    /** One with its address. Refuses an unknown one, which a confidential one is. */
    @Needs(Act.LIST_PARTNERS)
    public JsonObject location(Ref ref) {
        return one(ref, shared::site, one -> Shapes.whole(one.organisation(), one.view(), List.of()));
    }

    private <T> JsonObject one(Ref ref, BiFunction<Long, Ref, Optional<T>> find, Function<T, JsonObjectBuilder> shape) {
        T found = find.apply(current.actor().programmeId(), ref)
                .orElseThrow(() -> access.unknown(Act.LIST_PARTNERS, ref));
        access.programme(Act.LIST_PARTNERS, current.actor().programmeId(), ref);
        return shape.apply(found).build();
    }

    private static <T> JsonObject page(
            int page, int perPage, Function<Integer, SharedPage<T>> read, Function<T, JsonObjectBuilder> shape) {
        if (page < 1 || page > MOST_PAGES) {
            throw Refusal.invalid("page", "out-of-range");
        }
        if (perPage < 1 || perPage > Page.MOST) {
            throw Refusal.invalid("per_page", "out-of-range");
        }
        SharedPage<T> found = read.apply((page - 1) * perPage);
        JsonArrayBuilder contents = Json.createArrayBuilder();
        found.items().forEach(one -> contents.add(shape.apply(one)));
        long pages = (found.total() + perPage - 1) / perPage;
        return Json.createObjectBuilder()
                .add("total_items", found.total())
                .add("total_pages", pages)
                .add("page_number", page)
                .add("size", found.items().size())
                .add("first_page", page == 1)
                .add("last_page", page >= pages)
                .add("empty", found.items().isEmpty())
                .add("contents", contents)
                .build();
    }

    /** Courses and openings by whose they are; of one organisation, or of all where that is null. */
    private Map<Ref, List<SharedOffer>> offered(long programme, Ref organisation) {
        return offers.shared(programme, organisation, 0, MOST_OFFERS).items().stream()
                .collect(Collectors.groupingBy(SharedOffer::organisation));
    }

    /** Those of one organisation; where they are is told only of places that may be. */
    private static List<OfferShapes> shapes(SharedOrganisation of, Map<Ref, List<SharedOffer>> offered) {
        Set<Ref> sites = of.sites().stream().map(SiteView::ref).collect(Collectors.toSet());
        return offered.getOrDefault(of.ref(), List.of()).stream()
                .map(one -> new OfferShapes(one, sites.contains(one.site())))
                .toList();
    }

    private void each(long programme, Consumer<SharedOrganisation> each) {
        int from = 0;
        SharedPage<SharedOrganisation> part;
        do {
            part = shared.organisations(programme, null, from, PART);
            part.items().forEach(each);
            from += PART;
        } while (from < part.total());
    }

    private long allowed(Act act) {
        long programme = current.actor().programmeId();
        access.programme(act, programme, null);
        return programme;
    }
}
