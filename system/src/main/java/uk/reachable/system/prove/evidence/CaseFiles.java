package uk.reachable.system.prove.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What incident-service has written.
 *
 * @param sealed the owners of sealed texts
 * @param keys the owners of keys that open them
 * @param boardChanges by incident
 */
public record CaseFiles(
        List<Incident> incidents,
        List<Meeting> meetings,
        Set<String> people,
        List<Referral> referrals,
        Set<String> sealed,
        Set<String> keys,
        List<ReferralLine> lines,
        List<HandoverLine> handovers,
        List<Relation> relations,
        Set<OfferNotice> offerNotices,
        Map<String, BoardRow> board,
        Map<String, BoardChanges> boardChanges,
        List<BoardHead> boardHeads) {

    public record Incident(
            String id, String reference, String region, String loggedBy, String organisation, Instant loggedAt) {}

    public record Meeting(String id, String incidentId, String policeLead) {}

    public record Referral(String id, String incidentId, String personId) {}

    /** How the response shows a referral. */
    public record ReferralLine(
            String referralId,
            long version,
            String status,
            @Nullable String programme,
            @Nullable String provider,
            String responsible) {}

    /** How the response shows a handover. */
    public record HandoverLine(String id, String referralId, String status, String toOrganisation) {}

    /** Who may see a person. */
    public record Relation(
            String referralId,
            long version,
            @Nullable String holder,
            @Nullable String asked,
            @Nullable String askedId) {}

    /** That an organisation was told of an offer, as the response shows it. */
    public record OfferNotice(String referralId, String organisation) {}

    public record BoardRow(String incidentId, String reference, long seq, Map<String, Integer> counts) {}

    /** How often a row of the board changed, and the number of the last change. */
    public record BoardChanges(long number, long last) {}

    /** The last number given in a region, how many changes there are, and the highest of their numbers. */
    public record BoardHead(String region, long seq, long changes, long highest) {}
}
