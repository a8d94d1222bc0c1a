// Says in words what a form that takes long is doing. Without it the browser shows that it waits.

for (const form of document.querySelectorAll("form[data-progress]")) {
  const progress = form.querySelector("[data-progress-words]");
  form.addEventListener("submit", () => (progress.textContent = form.dataset.progress));
  addEventListener("pageshow", () => (progress.textContent = "")); // somebody who went back waits for nothing
}
