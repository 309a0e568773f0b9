// The field in which a key is given when the server asks for one, and the button that forgets it.

import { key, keysComeFrom, useKey } from "./api.js";
import { cameraOff } from "./camera.js";
import { byId, sentence } from "./dom.js";

let waiting = null;

/** Ask when the server wants a key; `changed()` is called when there is another one or none any more. */
export function keys(changed) {
  keysComeFrom((failure) => asked(failure));
  byId("key").addEventListener("submit", (event) => {
    event.preventDefault();
    const given = byId("key-field").value.trim();
    if (!/^[\x21-\x7e]+$/.test(given)) {
      byId("key-words").textContent = "That is no key: keys are letters, digits and signs without spaces.";
      return;
    }
    useKey(given);
    answered(true);
    changed();
  });
  byId("key-later").addEventListener("click", () => answered(false));
  byId("forget").addEventListener("click", () => {
    useKey("");
    cameraOff("The key was forgotten.");
    byId("forget").hidden = true;
    changed();
  });
  byId("forget").hidden = !key();
}

/** Whether a key was given; all who ask meanwhile wait for the same answer. */
function asked(failure) {
  if (waiting) return waiting.promise;
  waiting = {};
  waiting.promise = new Promise((done) => (waiting.done = done));
  byId("key-words").textContent = sentence(failure.code === "key_missing" ? "This server asks for a key" : failure.message);
  byId("key").hidden = false;
  byId("key-field").value = "";
  byId("key-field").focus();
  return waiting.promise;
}

function answered(given) {
  byId("key").hidden = true;
  byId("key-field").value = "";
  byId("forget").hidden = !key();
  const whom = waiting;
  waiting = null;
  whom?.done(given);
  byId("main").focus();
}
