/* What is typed into the search before its index has come is searched for once it is there. */
const status = document.getElementById("tsd-search-status");
new MutationObserver((_, watch) => {
  if (status.innerHTML !== "") return;
  watch.disconnect();
  document.getElementById("tsd-search-input").dispatchEvent(new Event("input"));
}).observe(status, { childList: true });

/* Paper is white, whatever the theme. */
const { dataset } = document.documentElement;
let theme = dataset.theme;
addEventListener("beforeprint", () => {
  ({ theme } = dataset);
  dataset.theme = "light";
});
addEventListener("afterprint", () => {
  dataset.theme = theme;
});
