package uk.reachable.intervention.returns.guardrail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an amount, or (dry run, without an id) what would: which guardrails it tips, and how all stand then. */
record SpendView(@Nullable String id, boolean dryRun, List<Standing> tips, GuardrailView standing) {}
