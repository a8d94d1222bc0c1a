// Confirms a leg by its one-time link. The secret is taken out of the address at once, so that no history keeps it.

const button = document.getElementById("confirm");
const problem = document.getElementById("problem");
const ring = document.getElementById("ring");
const token = location.hash.slice(1);

let unsure = false; // a press whose answer was lost may have arrived all the same

/** One state of the page is shown, and its heading is what is read next. */
function show(state) {
  for (const part of document.querySelectorAll("[data-state]")) {
    part.hidden = part.dataset.state !== state;
  }
  ring.hidden = state === "done";
  const heading = document.querySelector(`[data-state="${state}"] h1`);
  document.title = `${heading.textContent} - Reachable`;
  heading.focus();
}

/** The state that the answer leads to; throws where pressing again may help. */
async function confirmed() {
  const answer = await fetch("/api/outside/legs/confirm", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token }),
    signal: AbortSignal.timeout(15_000),
  });
  if (answer.ok) {
    return "done";
  }
  if (answer.status < 500 && answer.status !== 429) {
    return unsure ? "perhaps-done" : "not-valid";
  }
  throw new Error(answer.status);
}

async function confirm() {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true"); // not disabled: whoever uses a keyboard stays where they are
  problem.hidden = true;
  try {
    show(await confirmed());
  } catch {
    unsure = true;
    problem.hidden = false;
    document.title = `Error: ${document.title.replace("Error: ", "")}`;
    problem.focus();
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

history.replaceState(null, "", location.pathname);
addEventListener("hashchange", () => location.reload()); // another link, opened in the same tab
if (token) {
  button.hidden = false;
  button.addEventListener("click", confirm);
} else {
  show("incomplete");
}
