// Keeps the board fresh: the stream says that something changed, the server says what the rows then look like.

const live = document.getElementById("live");
const state = document.getElementById("live-state");
const asOf = document.getElementById("as-of");
const rows = document.getElementById("rows");
const announcement = document.getElementById("announcement");
const pauseButton = document.getElementById("pause");

const TOGETHER_MS = 500; // changes that come close together are shown together
const CHECK_MS = 60_000; // "today" becomes "yesterday", and a silent connection is noticed
const RECONNECT_MS = 5_000;
const PATIENCE_MS = 8_000; // a stream ends now and then by design, and comes back by itself
const HIGHLIGHT_MS = 4_000;

let stream;
let paused = false;
let stale = false;
let signedOut = false;
let pending;
let doubt;
let fetching = false;
let again = false;

function show(text, look) {
  state.textContent = text;
  live.className = `app-live app-live--${look}`;
}

function announce(text) {
  announcement.textContent = text;
}

function fresh() {
  if (stale) announce("The board is live again.");
  stale = false;
  if (!paused) show("Live", "live");
}

function becomeStale() {
  if (paused || signedOut) return;
  if (!stale) announce(`The board is not live. It shows how things were ${asOf.textContent}.`);
  stale = true;
  show(`Not live since ${asOf.textContent}. Trying to reconnect.`, "stale");
}

function becomeSignedOut() {
  signedOut = true;
  stream?.close();
  const link = Object.assign(document.createElement("a"), { href: "/oauth2/authorization/reachable", className: "govuk-link" });
  link.textContent = "Sign in again";
  show(`Not live since ${asOf.textContent}. You have been signed out. `, "stale");
  state.append(link);
  announce("You have been signed out. Sign in again to see the board live.");
}

/**
 * Pictures and the tables behind them, where a page has any; what is open or has the focus around them stays.
 * Not when there is one more or fewer of them.
 */
function swapPictures(next) {
  const pictures = "figure svg, figure table, [data-summary]";
  const shown = [...rows.querySelectorAll(pictures)];
  const fresh = [...next.querySelectorAll(pictures)];
  if (fresh.length !== shown.length) return false;
  fresh.forEach((picture, index) => {
    if (shown[index].outerHTML !== picture.outerHTML) shown[index].replaceWith(document.importNode(picture, true));
  });
  return true;
}

/** Replaces only what differs: nothing else moves, and the reader's place is kept. */
function swap(html) {
  const next = new DOMParser().parseFromString(html, "text/html");
  asOf.textContent = next.querySelector("[data-as-of]").dataset.asOf;
  const samePictures = swapPictures(next);
  const body = rows.querySelector(".app-board tbody");
  const nextBody = next.querySelector(".app-board tbody");
  if (!body || !nextBody || !samePictures) {
    const list = ".app-empty, .app-board";
    if (!samePictures) rows.replaceChildren(...next.body.childNodes);
    else if (Boolean(body) !== Boolean(nextBody)) rows.querySelector(list).replaceWith(next.querySelector(list));
    return [...(nextBody?.rows ?? [])].map((row) => row.dataset.reference);
  }
  return swapRows(body, [...nextBody.rows]);
}

function swapRows(body, nextRows) {
  const before = new Map([...body.rows].map((row) => [row.dataset.incident, row]));
  const changed = [];
  const focused = document.activeElement?.closest("tr")?.dataset.incident; // a link of a row that may be replaced
  nextRows.forEach((next, index) => {
    const old = before.get(next.dataset.incident);
    before.delete(next.dataset.incident);
    const row = old && old.innerHTML === next.innerHTML ? old : document.importNode(next, true);
    if (row !== old) {
      if (isNews(old, row)) changed.push(row);
      old?.replaceWith(row);
    }
    if (body.rows[index] !== row) body.insertBefore(row, body.rows[index] ?? null);
  });
  before.forEach((gone) => gone.remove());
  if (focused && !body.contains(document.activeElement)) {
    body.querySelector(`tr[data-incident="${CSS.escape(focused)}"] a`)?.focus({ preventScroll: true });
  }
  changed.forEach(highlight);
  return changed.map((row) => row.dataset.reference);
}

/** The words of time change by themselves; only other words are news. */
function isNews(old, row) {
  return !old || old.lastElementChild.textContent !== row.lastElementChild.textContent
    || old.firstElementChild.textContent !== row.firstElementChild.textContent;
}

function highlight(row) {
  row.classList.add("app-changed");
  setTimeout(() => row.classList.remove("app-changed"), HIGHLIGHT_MS);
}

async function refresh() {
  pending = undefined;
  if (paused || signedOut) return;
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  try {
    const answer = await fetch(live.dataset.rows, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
    if (answer.type === "opaqueredirect" || answer.status === 401) return becomeSignedOut();
    if (!answer.ok) return becomeStale();
    const references = swap(await answer.text());
    if (references.length > 3) announce(`${references.length} incidents changed.`);
    else if (references.length > 0) announce(`Changed: ${references.join(", ")}.`);
    if (stream?.readyState === EventSource.OPEN) fresh();
  } catch {
    becomeStale();
  } finally {
    fetching = false;
    if (again) {
      again = false;
      refreshSoon();
    }
  }
}

function refreshSoon() {
  pending ??= setTimeout(refresh, TOGETHER_MS);
}

function connect() {
  stream?.close();
  if (paused || signedOut) return;
  stream = new EventSource(live.dataset.stream);
  stream.onopen = () => {
    clearTimeout(doubt);
    doubt = undefined;
    refreshSoon(); // also shows what changed before the stream was open
  };
  stream.addEventListener("change", refreshSoon);
  stream.addEventListener("reset", refreshSoon);
  stream.onerror = () => {
    doubt ??= setTimeout(becomeStale, PATIENCE_MS);
    if (stream.readyState === EventSource.CLOSED) {
      refreshSoon(); // tells a sign-out from a service that is down
      setTimeout(connect, RECONNECT_MS);
    }
  };
}

pauseButton.addEventListener("click", () => {
  paused = !paused;
  pauseButton.textContent = paused ? "Resume updates" : "Pause updates";
  if (paused) show(`Paused ${asOf.textContent}`, "paused");
  else show("Connecting", "waiting");
  connect();
});

pauseButton.hidden = false;
show("Connecting", "waiting");
connect();
setInterval(refreshSoon, CHECK_MS);
