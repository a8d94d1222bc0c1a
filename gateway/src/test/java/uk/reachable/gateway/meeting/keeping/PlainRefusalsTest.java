package uk.reachable.gateway.meeting.keeping;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class PlainRefusalsTest {

    @Test
    void anOpenReferralIsSaidWithoutItsId() {
        assertThat(said(new Mistake("", "Referral 0193d5a0 for the same need is open. Follow that one.")))
                .isEqualTo(new Mistake("need", "A referral of them for this is open already. Follow that one."));
    }

    @Test
    void aNeedThatDoesNotFitIsSaidWithoutCodes() {
        assertThat(said(new Mistake("need", "What for must be among what a SCHOOL is referred for"))
                        .words())
                .doesNotContain("SCHOOL");
    }

    @Test
    void everythingElseIsSaidAsTheServiceSaysIt() {
        var other = new Mistake("", "The meeting was held. Write its record, then conclude it.");

        assertThat(said(other)).isEqualTo(other);
    }

    private static Mistake said(Mistake mistake) {
        return PlainRefusals.of(RecordForm.REFER, Form.fresh().with(List.of(mistake)))
                .mistakes()
                .getFirst();
    }
}
