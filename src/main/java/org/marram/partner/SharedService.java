package org.marram.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marram.access.Open;
import org.marram.common.Checks;
import org.marram.common.Ref;

/**
 * The public part of a programme's directory: organisations that are not retired, what they offer, places that are not
 * confidential and of nobody who houses people (safety rule 27), contacts that others may be told.
 */
@ApplicationScoped
@Transactional
public class SharedService {

    @Inject
    private Shared shared;

    /** By name, all of it; search is a part of the name, null for all. Always the same number of statements. */
    @Open(because = "the caller checks who asks")
    public SharedPage<SharedOrganisation> organisations(long programme, String search, int from, int most) {
        Checks checks = new Checks();
        String part = checks.optional("search", search, EntryChecks.NAME);
        checks.refuseFaults();
        return new SharedPage<>(
                whole(shared.organisations(programme, part, from, most)), shared.count(programme, part));
    }

    /** Empty where it is unknown, retired, or of another programme. */
    @Open(because = "the caller checks who asks")
    public Optional<SharedOrganisation> organisation(long programme, Ref ref) {
        return whole(shared.organisation(programme, ref)).stream().findFirst();
    }

    /** By name; of one organisation, or of all where that is null. */
    @Open(because = "the caller checks who asks")
    public SharedPage<SharedPart<OfferingView>> offerings(long programme, Ref organisation, int from, int most) {
        return shared.offerings(programme, organisation, from, most);
    }

    @Open(because = "the caller checks who asks")
    public Optional<SharedPart<OfferingView>> offering(long programme, Ref ref) {
        return shared.offering(programme, ref);
    }

    /** By name. */
    @Open(because = "the caller checks who asks")
    public SharedPage<SharedPart<SiteView>> sites(long programme, int from, int most) {
        return shared.sites(programme, from, most);
    }

    @Open(because = "the caller checks who asks")
    public Optional<SharedPart<SiteView>> site(long programme, Ref ref) {
        return shared.site(programme, ref);
    }

    private List<SharedOrganisation> whole(List<Organisation> organisations) {
        Collection<Long> ids = organisations.stream().map(Organisation::id).toList();
        Map<Long, List<OfferingView>> offerings = grouped(shared.offerings(ids), Offering::view);
        Map<Long, List<SiteView>> sites = grouped(shared.sites(ids), Site::view);
        Map<Long, List<ContactView>> contacts = grouped(shared.contacts(ids), PartnerContact::view);
        return organisations.stream()
                .map(one -> new SharedOrganisation(
                        one.ref(),
                        one.said().name(),
                        one.said().entry(),
                        offerings.getOrDefault(one.id(), List.of()),
                        sites.getOrDefault(one.id(), List.of()),
                        contacts.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static <P extends EntryPart, V> Map<Long, List<V>> grouped(List<P> parts, Function<P, V> view) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        EntryPart::organisationId, Collectors.mapping(view, Collectors.toList())));
    }
}
