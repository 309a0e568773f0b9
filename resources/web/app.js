// The page as a whole: its tabs, the sign of the camera, and how many people the server knows.

import { ask, takeScannedKey } from "./api.js";
import { cameraOff } from "./camera.js";
import { compare } from "./compare.js";
import { byId } from "./dom.js";
import { keys } from "./key.js";
import { ignoreOtherDrops } from "./picker.js";
import { recognise } from "./recognise.js";
import { register } from "./register.js";
import { counted } from "./words.js";

const TABS = ["recognise", "register", "compare"];

let shown = "";

function show(name) {
  if (name === shown) return;
  shown = name;
  for (const each of TABS) {
    const chosen = each === name;
    const tab = byId(`tab-${each}`);
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    byId(`panel-${each}`).hidden = !chosen;
  }
  cameraOff();
  window.scrollTo(0, 0);
  document.title = `${byId(`tab-${name}`).textContent} – FaceCog`;
}

function current() {
  const name = location.hash.slice(1);
  return TABS.includes(name) ? name : TABS[0];
}

/** Show it at once; the address follows, so that the browser's way back leads to it. */
function choose(name) {
  show(name);
  location.hash = name;
}

function tabs() {
  for (const name of TABS) byId(`tab-${name}`).addEventListener("click", () => choose(name));
  byId("tabs").addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const ends = { Home: 0, End: TABS.length - 1 }[event.key];
    if (step === undefined && ends === undefined) return;
    event.preventDefault();
    const at = TABS.indexOf(shown);
    const name = TABS[ends ?? (at + step + TABS.length) % TABS.length];
    choose(name);
    byId(`tab-${name}`).focus();
  });
  window.addEventListener("hashchange", () => show(current()));
  show(current());
}

function cameraSign() {
  document.addEventListener("camera", (event) => (byId("camera-sign").hidden = !event.detail));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) cameraOff("It was turned off while this page was not in view.");
  });
  window.addEventListener("pagehide", () => cameraOff());
}

async function gallery() {
  const place = byId("gallery");
  try {
    const { people } = await ask("GET", "gallery");
    place.textContent = people ? `${counted(people, "person", "people")} registered` : "Nobody is registered yet";
  } catch (failure) {
    place.textContent = failure.status === 403 ? "" : failure.message;
  }
}

ignoreOtherDrops();
takeScannedKey();
keys(gallery);
tabs();
cameraSign();
recognise();
register();
compare();
document.addEventListener("gallery", gallery);
gallery();
