package uk.reachable.intervention.returns.activity;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.returns.Returns;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;

@InterventionTest
class ActivityProjectionIT {

    @Autowired
    Returns returns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyPublishedEventOfAReferralIsUnderstood() {
        EventContracts.samples(Topic.REFERRAL)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .forEach(returns::hear);

        assertThat(jdbc.sql("SELECT count(*) FROM first_contact WHERE placement_id = :id")
                        .param(
                                "id",
                                EventContracts.sample(ContactRecorded.class).placementId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
