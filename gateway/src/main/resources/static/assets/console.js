// What every page has: the behaviour of the GOV.UK components that it uses. Without it everything works, with more pages.

const { govuk } = document.querySelector("script[data-govuk]").dataset;
document.body.classList.add("js-enabled", "govuk-frontend-supported");
const { initAll } = await import(govuk);
initAll();
