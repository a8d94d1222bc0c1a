// Keeps the inbox fresh: the stream says that something changed, the server says what the notices then look like.

const live = document.getElementById("live");
const state = document.getElementById("live-state");
const asOf = document.getElementById("as-of");
const rows = document.getElementById("rows");
const announcement = document.getElementById("announcement");

const TOGETHER_MS = 300; // changes that come close together are shown together
const CHECK_MS = 30_000; // the minutes that are left go down
const RECONNECT_MS = 3_000;
const PATIENCE_MS = 8_000; // a stream ends now and then by design, and comes back by itself
const SILENCE_MS = 40_000; // the service says something every 15 s
const HIGHLIGHT_MS = 4_000;

let last = list().dataset.last; // the last event that was seen: the stream goes on after it, however long it was away
let stale = false;
let signedOut = false;
let pending;
let doubt;
let fetching = false;
let again = false;
let connection;
let open = false;

function list() {
  return rows.querySelector(".app-notices");
}

function show(text, look) {
  state.textContent = text;
  live.className = `app-live app-live--${look}`;
}

function announce(text) {
  announcement.textContent = text;
}

function fresh() {
  clearTimeout(doubt);
  doubt = undefined;
  if (stale) announce("The inbox is live again.");
  stale = false;
  show("Live", "live");
}

function becomeStale() {
  if (signedOut) return;
  if (!stale) announce(`The inbox is not live. It shows how things were ${asOf.textContent}.`);
  stale = true;
  show(`Not live since ${asOf.textContent}. Trying to reconnect.`, "stale");
}

function becomeSignedOut() {
  signedOut = true;
  connection?.abort();
  const link = Object.assign(document.createElement("a"), { href: "/oauth2/authorization/reachable", className: "govuk-link" });
  link.textContent = "Sign in again";
  show(`Not live since ${asOf.textContent}. You have been signed out. `, "stale");
  state.append(link);
  announce("You have been signed out. Sign in again to see your inbox live.");
}

/** The first notice that is on the screen, to keep it where it is. */
function anchor() {
  const card = [...list().children].find((one) => one.getBoundingClientRect().bottom > 0);
  return card ? { key: card.dataset.key, top: card.getBoundingClientRect().top } : undefined;
}

function cardOf(key) {
  return key ? list().querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
}

/** Replaces only what differs; whoever is at a button stays at it, and nothing moves under a thumb. */
function swap(html) {
  const next = new DOMParser().parseFromString(html, "text/html").querySelector(".app-notices");
  const kept = anchor();
  const focused = rows.contains(document.activeElement) ? document.activeElement : undefined;
  asOf.textContent = next.dataset.asOf;
  document.title = next.dataset.title;
  const news = swapCards([...next.children], focused);
  if (focused && document.activeElement !== focused) focused.focus({ preventScroll: true }); // its notice has moved
  const card = kept && cardOf(kept.key);
  if (card && scrollY > 0) scrollBy(0, card.getBoundingClientRect().top - kept.top);
  return news;
}

function swapCards(nextCards, focused) {
  const before = new Map([...list().children].map((card) => [card.dataset.key, card]));
  const news = [];
  nextCards.forEach((next, index) => {
    const old = before.get(next.dataset.key);
    before.delete(next.dataset.key);
    const card = old && keeps(old, next, focused) ? old : document.importNode(next, true);
    if (card !== old) {
      if (!old && next.dataset.key) news.push(card);
      old?.replaceWith(card);
    }
    if (list().children[index] !== card) list().insertBefore(card, list().children[index] ?? null);
  });
  before.forEach((gone) => gone.contains(focused) || gone.remove());
  news.forEach(highlight);
  return news.map((card) => card.dataset.words);
}

/** What a notice says, without what differs each time it is written: the token of its form, and what scripts add. */
function words(card) {
  const copy = card.cloneNode(true);
  copy.classList.remove("app-changed");
  copy.querySelectorAll("[name=_csrf]").forEach((token) => token.remove());
  return copy.outerHTML;
}

/** Whether the notice stays: because it says the same, or because somebody is at its buttons, and only its words change. */
function keeps(old, next, focused) {
  if (words(old) === words(next)) return true;
  if (!focused || !old.contains(focused)) return false;
  const buttons = focused.closest(".govuk-button-group");
  if (buttons) {
    const nextWords = [...next.querySelectorAll(".notice > :not(.govuk-button-group)")];
    while (buttons.previousElementSibling) buttons.previousElementSibling.remove();
    buttons.before(...nextWords.map((one) => document.importNode(one, true)));
    old.className = next.className;
  }
  return true;
}

function highlight(card) {
  card.classList.add("app-changed");
  setTimeout(() => card.classList.remove("app-changed"), HIGHLIGHT_MS);
}

async function refresh() {
  pending = undefined;
  if (signedOut) return;
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  try {
    const answer = await fetch(live.dataset.rows, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
    if (answer.type === "opaqueredirect" || answer.status === 401) return becomeSignedOut();
    if (!answer.ok) return becomeStale();
    const news = swap(await answer.text());
    if (news.length > 3) announce(`${news.length} new notices.`);
    else if (news.length > 0) announce(`New: ${news.join("; ")}.`);
    if (open) fresh();
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

/** One event of the stream, as its lines say it. */
function take(block) {
  const fields = block.split("\n").map((line) => line.split(/: ?(.*)/s));
  const id = fields.find(([name]) => name === "id")?.[1];
  if (id) last = id;
  if (fields.some(([name]) => name === "event")) refreshSoon();
}

/** A stream of our own, for the browser's forgets its place when the service was down for a moment. */
async function follow() {
  connection = new AbortController();
  let silence;
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => connection.abort(), SILENCE_MS);
  };
  try {
    heard();
    const answer = await fetch(live.dataset.stream, {
      headers: { Accept: "text/event-stream", "Last-Event-ID": last },
      cache: "no-store",
      signal: connection.signal,
    });
    if (answer.status === 401) return becomeSignedOut();
    if (!answer.ok) throw new Error(answer.status);
    open = true;
    fresh();
    refreshSoon(); // also shows what changed before the stream was open
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      heard();
      const blocks = (text + part.value).replaceAll("\r\n", "\n").split("\n\n");
      text = blocks.pop();
      blocks.forEach(take);
    }
  } finally {
    open = false;
    clearTimeout(silence);
  }
}

async function stayConnected() {
  while (!signedOut) {
    try {
      await follow();
    } catch {
      // it is tried again, and said when that takes long
    }
    if (signedOut) return;
    doubt ??= setTimeout(becomeStale, PATIENCE_MS);
    await new Promise((later) => setTimeout(later, RECONNECT_MS));
  }
}

rows.addEventListener("focusout", refreshSoon);
addEventListener("online", () => connection?.abort());
show("Connecting", "waiting");
setInterval(refreshSoon, CHECK_MS);
stayConnected();
