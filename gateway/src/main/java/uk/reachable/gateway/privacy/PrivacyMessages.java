package uk.reachable.gateway.privacy;

import java.util.List;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** What these pages say when there is nothing to show. */
public final class PrivacyMessages {

    public static final Answers ANSWERS = new Answers(
            new Message(
                    "This is for auditors and privacy officers",
                    List.of(
                            "They watch over who reads who somebody is. Emergency accesses and erasure are the privacy"
                                    + " officer's alone.",
                            "Ask the privacy officer of your region. Nothing was changed."),
                    "/",
                    "Go to the start page"),
            new Message(
                    "This is not available",
                    List.of("It could not be read just now. Nothing of it is lost.", "Try again in a minute."),
                    "/privacy",
                    "Go to the first page of privacy"));

    private PrivacyMessages() {}
}
