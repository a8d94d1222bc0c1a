// Keeps a page fresh: the stream says that something changed, the server says what the page then looks like. Without it,
// a reload does. A page without data-rows shows what is not read twice by itself: it only says that something changed.

const live = document.getElementById("live");
const state = document.getElementById("live-state");
const asOf = document.getElementById("as-of");
const rows = document.getElementById("rows");
const announcement = document.getElementById("announcement");
const pauseButton = document.getElementById("pause");
const { what, about } = live.dataset;

const TOGETHER_MS = 400; // changes that come close together are shown together
const CHECK_MS = Number(live.dataset.seconds) * 1000; // "today" becomes "yesterday", minutes that are left go down
const RECONNECT_MS = 3_000;
const PATIENCE_MS = 8_000; // a stream ends now and then by design, and comes back by itself
const SILENCE_MS = 40_000; // the service says something every 15 s
const HIGHLIGHT_MS = 4_000;

let { last } = live.dataset; // the last event that was seen: the stream goes on after it, however long it was away
let stale = false;
let paused = false;
let signedOut = false;
let older = false; // than what the service has, and nobody asked for that yet
let open = false;
let fetching = false;
let again = false;
let owed = false; // something has gone, and is shown until its reader leaves it
let took = 0;
let attempts = 0; // whoever pauses and goes on leaves one behind
let pending;
let doubt;
let connection;

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
  if (stale) announce(`${what} is live again.`);
  stale = false;
  if (older) show("Something changed since.", "changed");
  else if (!paused) show("Live", "live");
}

function becomeStale() {
  if (paused || signedOut) return;
  if (!stale) announce(`${what} is not live. It shows how things were ${asOf.textContent}.`);
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
  announce(`You have been signed out. Sign in again: ${what.toLowerCase()} is not live.`);
}

/** What somebody has typed into stays as it is until they have sent it. */
const typed = new WeakSet();
addEventListener("input", ({ target }) => target.form && typed.add(target.form));

const KEPT = /^(open|tabindex|data-.*-init)$/; // what readers and scripts set, and no page says

function keyOf(node) {
  return node.dataset?.key ?? node.getAttribute?.("id");
}

/** Makes one thing say what the next says, and touches nothing else: focus, place and what is unfolded stay. */
function renew(old, next, news) {
  if (old.isEqualNode(next) || typed.has(old)) return;
  if (!(old instanceof Element)) {
    old.data = next.data;
    return;
  }
  if (old.dataset.same && old.dataset.same === next.dataset.same) return;
  if (next.dataset.news !== undefined && next.dataset.news !== old.dataset.news) news.push(old);
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name) && !KEPT.test(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  renewContent(old, next, news);
}

function renewContent(parent, next, news) {
  const before = [...parent.childNodes];
  const nodes = [...next.childNodes].map((child) => {
    const index = before.findIndex((old) => old.nodeName === child.nodeName && keyOf(old) === keyOf(child));
    if (index < 0) return added(child, news);
    const [same] = before.splice(index, 1);
    renew(same, child, news);
    return same;
  });
  const inUse = before.filter((gone) => gone.contains(document.activeElement)); // goes when its reader has left it
  before.forEach((gone) => inUse.includes(gone) || gone.remove());
  owed ||= inUse.length > 0;
  let place = parent.firstChild;
  for (const node of nodes) {
    while (inUse.includes(place)) place = place.nextSibling;
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
  }
}

function added(child, news) {
  const node = document.importNode(child, true);
  if (node instanceof Element) news.push(...[node, ...node.querySelectorAll("[data-news]")].filter((one) => one.dataset.news !== undefined));
  return node;
}

/** Shows the page as it is now: whoever is at something stays at it, and what they look at stays where it is. */
function swap(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const focused = rows.contains(document.activeElement) ? document.activeElement : undefined;
  const seen = [focused?.closest("[data-key]"), ...rows.querySelectorAll("[data-key]")]
    .map((one) => ({ one, box: one?.getBoundingClientRect() }))
    .filter(({ box }) => box?.bottom > 0 && box.top < innerHeight);
  const news = [];
  owed = false;
  renewContent(rows, page.getElementById("rows") ?? page.body, news);
  const { title, asOf: when } = page.querySelector("[data-as-of]").dataset;
  asOf.textContent = when;
  if (title) document.title = title;
  if (focused && document.activeElement !== focused) focused.focus({ preventScroll: true }); // it has moved
  const anchor = seen.find(({ one }) => one.isConnected);
  if (anchor && scrollY > 0) scrollBy(0, anchor.one.getBoundingClientRect().top - anchor.box.top);
  news.forEach(highlight);
  return news.map((one) => one.dataset.words);
}

function highlight(one) {
  one.classList.add("app-changed");
  setTimeout(() => one.classList.remove("app-changed"), HIGHLIGHT_MS);
}

function tell(news) {
  const { news: how, many } = live.dataset;
  if (news.length > 3) announce(`${how}: ${news.length} ${many}.`);
  else if (news.length > 0) announce(`${how}: ${news.join("; ")}.`);
}

async function refresh() {
  pending = undefined;
  if (paused || signedOut) return;
  if (fetching) {
    again = true;
    return;
  }
  fetching = true;
  const asked = performance.now();
  try {
    const answer = await fetch(live.dataset.rows, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
    if (answer.type === "opaqueredirect" || answer.status === 401) return becomeSignedOut();
    if (!answer.ok) return becomeStale();
    tell(swap(await answer.text()));
    if (open) fresh();
  } catch {
    becomeStale();
  } finally {
    fetching = false;
    took = performance.now() - asked;
    if (again) {
      again = false;
      refreshSoon();
    }
  }
}

function refreshSoon() {
  if (rows) pending ??= setTimeout(refresh, Math.max(TOGETHER_MS, 3 * took)); // a busy server is asked less often
}

function somethingChanged() {
  if (rows || older) return refreshSoon();
  older = true;
  announce("Something changed since this page was opened. Refresh it to see what.");
  fresh();
}

/** One event of the stream, as its lines say it. After a reset nothing that was shown holds. */
function take(block) {
  const fields = block.split("\n").map((line) => line.split(/: ?(.*)/s));
  const value = (field) => fields.find(([name]) => name === field)?.[1];
  last = value("id") ?? last;
  const event = value("event");
  if (event === "reset" || (event && concerns(value("data")))) somethingChanged();
}

/** Whether an event is about the one incident or referral that the page shows; most pages show several. */
function concerns(data) {
  if (!about) return true;
  const { incidentId, referralId } = JSON.parse(data);
  return about === incidentId || about === referralId;
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
      headers: { Accept: "text/event-stream", ...(last && { "Last-Event-ID": last }) },
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
  const mine = ++attempts;
  const wanted = () => mine === attempts && !signedOut && !paused;
  while (wanted()) {
    try {
      await follow();
    } catch {
      // it is tried again, and said when that takes long
    }
    if (!wanted()) return;
    doubt ??= setTimeout(becomeStale, PATIENCE_MS);
    await new Promise((later) => setTimeout(later, RECONNECT_MS));
  }
}

pauseButton.addEventListener("click", () => {
  paused = !paused;
  pauseButton.textContent = paused ? "Resume updates" : "Pause updates";
  clearTimeout(doubt);
  doubt = undefined;
  if (paused) {
    show(`Paused ${asOf.textContent}`, "paused");
    connection?.abort();
  } else {
    show("Connecting", "waiting");
    stayConnected();
  }
});

pauseButton.hidden = !rows;
rows?.addEventListener("focusout", () => owed && refreshSoon());
addEventListener("online", () => connection?.abort());
show("Connecting", "waiting");
setInterval(refreshSoon, CHECK_MS);
stayConnected();
