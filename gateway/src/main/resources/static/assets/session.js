// Says in time that a session ends, and leads to the page that says so when it has. Without it, the next click does.

const dialog = document.getElementById("session");
const left = document.getElementById("session-left");
const said = document.getElementById("session-said");
const problem = document.getElementById("session-problem");
const stayButton = document.getElementById("session-stay");

const LASTS_MS = Number(dialog.dataset.seconds) * 1000;
const WARNING_MS = Math.min(120_000, LASTS_MS / 2);
const GRACE_MS = 5_000; // so that asking comes after the end, and does not begin a session's time anew
const KEY = "reachable-session-used"; // only a time: pages in other tabs use the same session

let used = Date.now();

/** Whatever page or script asked the server last began the session's time anew. */
function touched() {
  used = Date.now();
  try {
    localStorage.setItem(KEY, String(used));
  } catch {
    // a browser that keeps nothing: each page counts for itself
  }
  if (dialog.open) dialog.close();
}

function lastUse() {
  try {
    return Math.max(used, Number(localStorage.getItem(KEY)) || 0);
  } catch {
    return used;
  }
}

function words(ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  if (seconds > 60) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 60 ? "1 minute" : `${seconds} second${seconds === 1 ? "" : "s"}`;
}

/** What is read out changes seldom: a countdown by the second would never let anybody else speak. */
function announce(ms) {
  const seconds = Math.ceil(ms / 1000);
  const text = seconds > 60 ? "2 minutes" : seconds > 20 ? "1 minute" : "20 seconds";
  const sentence = `We will sign you out in less than ${text}.`;
  if (said.textContent !== sentence) said.textContent = sentence;
}

/** Whether the server still knows the session; null when it cannot be asked. */
async function alive() {
  try {
    const answer = await fetch("/session", { redirect: "manual", signal: AbortSignal.timeout(8_000) });
    if (answer.ok) return true;
    return answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403 ? false : null;
  } catch {
    return null;
  }
}

function leave() {
  location.assign(`/signed-out?from=${encodeURIComponent(location.pathname)}`);
}

/** To stay, and to be sure: asking is what keeps a session. */
async function ask() {
  const known = await alive();
  problem.hidden = known !== null;
  if (known === true) touched();
  if (known === false) leave();
}

let asking = false;
async function askOnce() {
  if (asking) return;
  asking = true;
  await ask();
  asking = false;
}

function look() {
  const rest = lastUse() + LASTS_MS - Date.now();
  if (rest > WARNING_MS) {
    if (dialog.open) dialog.close(); // somebody went on in another tab
  } else if (rest > -GRACE_MS) {
    left.textContent = words(rest);
    announce(rest);
    if (!dialog.open) dialog.showModal();
  } else {
    askOnce();
  }
}

stayButton.addEventListener("click", askOnce);
dialog.addEventListener("cancel", (event) => {
  event.preventDefault(); // Escape means to go on
  askOnce();
});
new PerformanceObserver((list) => {
  const asked = (entry) => ["fetch", "xmlhttprequest"].includes(entry.initiatorType) && Math.floor(entry.responseStatus / 100) === 2;
  if (list.getEntries().some(asked)) touched();
}).observe({ type: "resource" });
document.body.addEventListener("htmx:responseError", (event) => {
  if ([401, 403].includes(event.detail.xhr.status)) askOnce();
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) look(); // timers sleep with a tab
});
touched();
setInterval(look, 1_000);
