// What a page cannot do from the server: connect again after the line broke, print, and save what was made.
const notice = document.getElementById("components-reconnect-modal");
const again = async () => {
  try {
    // False: the server is back but has forgotten this page, so it is loaded anew.
    if (!(await Blazor.reconnect())) location.reload();
  } catch {
    waitAndRetry();
  }
};
// A server that was started again has forgotten who signed in, and asks for the key before it connects.
const askForKey = async () => {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (new URL(answer.url).pathname === "/sign-in") location.reload();
  } catch {
    // It is not back yet.
  }
};
let timer, watch;
const waitAndRetry = () => {
  clearTimeout(timer);
  timer = setTimeout(again, 3000);
};

notice.addEventListener("components-reconnect-state-changed", event => {
  const state = event.detail.state;
  if (state === "hide") {
    clearTimeout(timer);
    clearInterval(watch);
    watch = undefined;
  } else {
    watch ??= setInterval(askForKey, 3000);
  }
  if (state === "failed") waitAndRetry();
  if (state === "rejected") location.reload();
});
notice.querySelector("[data-retry]").addEventListener("click", again);
addEventListener("online", () => { if (notice.classList.contains("components-reconnect-failed")) again(); });

// On narrow screens a choice in the menu closes it.
document.addEventListener("click", event => {
  const menu = document.querySelector("details.menu[open]");
  if (menu && (event.target.closest("details.menu a") || !menu.contains(event.target))) menu.open = false;
});

// A space on the map and its line in the list light up together; the list follows the map, the page stays where it is.
const light = event => {
  const pointed = event.target.closest?.("[data-space]");
  for (const part of document.querySelectorAll("[data-space]")) part.classList.toggle("lit", part.dataset.space === pointed?.dataset.space);
  const line = pointed?.matches("svg *") && document.querySelector("tr.lit[data-space]");
  const list = line && line.closest("[data-follow]");
  if (list && list.scrollHeight > list.clientHeight) list.scrollTop = line.offsetTop - list.clientHeight / 2;
};
document.addEventListener("pointerover", light);
document.addEventListener("focusin", light);

window.desk = {
  print: () => window.print(),
  show: (id, block = "center") => {
    const place = document.getElementById(id);
    place?.scrollIntoView({ block, inline: "center" });
    place?.focus({ preventScroll: true });
  },
};

// Down and up go through a search field and what it found, as in a list.
document.addEventListener("keydown", event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const region = step && event.target.closest("[data-arrows]");
  if (!region) return;
  const stops = [...region.querySelectorAll("input[type=search], a.hit")];
  const at = stops.indexOf(event.target);
  if (at < 0 || !stops[at + step]) return;
  event.preventDefault();
  stops[at + step].focus();
});
