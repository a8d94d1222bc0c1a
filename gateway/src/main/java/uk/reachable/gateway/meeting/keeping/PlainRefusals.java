package uk.reachable.gateway.meeting.keeping;

import java.util.List;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

/** Refusals that name codes or ids where programs read them, in the words of people. */
final class PlainRefusals {

    private PlainRefusals() {}

    static Form of(RecordForm which, Form form) {
        return which == RecordForm.REFER ? new Form(form.key(), form.typed(), plain(form)) : form;
    }

    private static List<Mistake> plain(Form form) {
        return form.mistakes().stream().map(PlainRefusals::plain).toList();
    }

    private static Mistake plain(Mistake said) {
        if (said.field().equals("need")) {
            return new Mistake("need", "This is not what somebody like them is referred for. Choose something else.");
        }
        return said.words().contains("for the same need is open")
                ? new Mistake("need", "A referral of them for this is open already. Follow that one.")
                : said;
    }
}
