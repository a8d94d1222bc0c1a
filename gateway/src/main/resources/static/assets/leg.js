// Confirms a leg by its one-time link. The secret is taken out of the address at once, so that no history keeps it.

const button = document.getElementById("confirm");
const outcome = document.getElementById("outcome");
const token = location.hash.slice(1);

const INCOMPLETE = "This link is not complete. Open it again as it was sent to you, or ring whoever sent it.";
const DONE = "Thank you. It is confirmed, and you can close this page.";
const NOT_SENT = "It could not be sent. Check your connection and press the button again, or ring whoever sent the link.";
const NOT_VALID = "This link is not valid, or not any more. Ring whoever sent it to you, and tell them.";

async function confirmed() {
  const answer = await fetch("/api/outside/legs/confirm", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token }),
  });
  if (answer.ok) {
    return DONE;
  }
  if (answer.status < 500 && answer.status !== 429) {
    return NOT_VALID;
  }
  throw new Error(answer.status);
}

async function confirm() {
  button.disabled = true;
  try {
    outcome.textContent = await confirmed();
    button.hidden = true;
  } catch {
    outcome.textContent = NOT_SENT;
    button.disabled = false;
  }
}

history.replaceState(null, "", location.pathname);
addEventListener("hashchange", () => location.reload()); // another link, opened in the same tab
if (token) {
  button.hidden = false;
  button.addEventListener("click", confirm);
} else {
  outcome.textContent = INCOMPLETE;
}
