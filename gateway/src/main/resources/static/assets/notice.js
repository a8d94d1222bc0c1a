// Opens a notice by its link and code. The secret is taken out of the address at once, so that no history keeps it.

const form = document.getElementById("open");
const code = document.getElementById("code");
const button = document.getElementById("submit");
const problem = document.getElementById("problem");
const problemText = document.getElementById("problem-text");
const secret = location.hash.slice(1);

let unsure = false; // an opening whose answer was lost may have counted all the same

/** One state of the page is shown, and its heading is what is read next. */
function show(state) {
  for (const part of document.querySelectorAll("[data-state]")) {
    part.hidden = part.dataset.state !== state;
  }
  const heading = document.querySelector(`[data-state="${state}"] h1`);
  document.title = `${heading.textContent} - Reachable`;
  heading.focus();
}

function complain(text) {
  problemText.textContent = text;
  problem.hidden = false;
  document.title = `Error: ${document.title.replace("Error: ", "")}`;
  problem.focus();
}

/** Says what went wrong where trying again may help. */
async function open() {
  const answer = await fetch("/api/outside/notices/open", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ secret, code: code.value.replaceAll(/\s/g, "") }),
    signal: AbortSignal.timeout(15_000),
  });
  if (answer.ok) {
    document.getElementById("wording").textContent = (await answer.json()).wording;
    show("open");
  } else if (answer.status === 400 || answer.status === 403) {
    complain("That is not the code. Check it and try again.");
  } else if (answer.status < 500 && answer.status !== 429) {
    show(unsure ? "perhaps-open" : "not-valid");
  } else {
    throw new Error(answer.status);
  }
}

async function submit(event) {
  event.preventDefault();
  if (button.getAttribute("aria-disabled") === "true") return;
  problem.hidden = true;
  if (!code.value.trim()) {
    complain("Enter your code.");
    return;
  }
  button.setAttribute("aria-disabled", "true"); // not disabled: whoever uses a keyboard stays where they are
  try {
    await open();
  } catch {
    unsure = true;
    complain("The notice may not have arrived. Check your connection, then press the button again.");
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

history.replaceState(null, "", location.pathname);
addEventListener("hashchange", () => location.reload()); // another link, opened in the same tab
if (secret) {
  form.hidden = false;
  form.addEventListener("submit", submit);
} else {
  show("incomplete");
}
