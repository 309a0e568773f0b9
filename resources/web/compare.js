// Compare: two sides, the answer in words. A video is compared as a job whose progress is shown.

import { ask, form } from "./api.js";
import { byId, el, failureNotice, icon, notice } from "./dom.js";
import { Side } from "./sides.js";
import { waited } from "./waiting.js";
import { distance, percent } from "./words.js";

const ASKED_EVERY = 700; // milliseconds between questions about a job
const PATIENCE = 300000; // milliseconds for two pictures, and for sending a video

class Compare {
  #running = null;

  constructor() {
    this.sides = { left: new Side("left", () => this.#changed()), right: new Side("right", () => this.#changed()) };
    byId("compare-now").addEventListener("click", () => this.#compare());
    byId("compare-cancel").addEventListener("click", () => this.#running?.abort());
  }

  #changed() {
    this.#running?.abort();
    byId("compare-said").replaceChildren();
    this.#refresh();
  }

  #refresh() {
    const { left, right } = this.sides;
    byId("compare-now").disabled = !left.file || !right.file || this.#running !== null;
    byId("compare-cancel").hidden = this.#running === null;
    byId("compare-busy").hidden = this.#running === null;
  }

  async #compare() {
    const running = (this.#running = new AbortController());
    byId("compare-said").replaceChildren();
    this.#progress(null, "Comparing…");
    this.#refresh();
    try {
      const answer = await this.#answer(running.signal);
      byId("compare-said").replaceChildren(verdict(answer));
    } catch (failure) {
      this.#failed(failure, running);
    } finally {
      if (this.#running === running) {
        this.#running = null;
        this.#refresh();
        if (document.activeElement === document.body) byId("compare-now").focus({ preventScroll: true });
        byId("compare-said").scrollIntoView({ block: "nearest" });
      }
    }
  }

  #failed(failure, running) {
    if (running.signal.aborted) {
      if (this.#running === running) byId("compare-said").replaceChildren(notice("The comparison was cancelled"));
      return;
    }
    const side = this.sides[failure.source];
    if (failure.code === "several_faces" && side) {
      side.askWhich().catch((why) => console.info("the faces could not be numbered:", why.message));
      const hint = `Say on the ${failure.source} which one is meant and compare again, or use a picture of one person.`;
      byId("compare-said").replaceChildren(notice(`${capital(failure.source)}: ${failure.message}`, hint, { mood: "unsure" }));
      return;
    }
    const where = side ? `${capital(failure.source)}: ` : "";
    byId("compare-said").replaceChildren(failureNotice({ message: `${where}${failure.message}`, hint: failure.hint }));
  }

  #body() {
    const parts = [];
    for (const [name, side] of Object.entries(this.sides)) {
      parts.push([name, side.file]);
      if (side.chosenFace !== null) parts.push([`${name}_face`, String(side.chosenFace)]);
    }
    return form(...parts);
  }

  async #answer(signal) {
    const film = this.sides.left.moving || this.sides.right.moving;
    if (film) return this.#job(signal);
    return ask("POST", "compare", { body: this.#body(), signal, patience: PATIENCE });
  }

  async #job(signal) {
    this.#progress(null, "Sending…");
    let job = await ask("POST", "compare/jobs", { body: this.#body(), signal, patience: PATIENCE });
    const path = `compare/jobs/${encodeURIComponent(job.id)}`;
    const cancel = () => ask("DELETE", path).catch((failure) => console.info("the job could not be cancelled:", failure.message));
    signal.addEventListener("abort", cancel, { once: true });
    try {
      while (job.state === "waiting" || job.state === "running") {
        this.#told(job);
        await waited(ASKED_EVERY, signal);
        if (signal.aborted) break;
        job = await ask("GET", path, { signal });
      }
    } finally {
      signal.removeEventListener("abort", cancel);
    }
    if (signal.aborted) throw new DOMException("stopped", "AbortError");
    if (job.state === "done") return job.result;
    throw job.error || { message: "The comparison was ended by the server", hint: "Try again." };
  }

  #told(job) {
    if (job.state === "waiting") this.#progress(null, "Waiting for its turn…");
    else this.#progress(50 * (job.progress.left + job.progress.right), "Comparing…");
  }

  #progress(value, words) {
    const bar = byId("compare-progress");
    if (value === null) bar.removeAttribute("value");
    else bar.value = value;
    byId("compare-doing").textContent = words;
  }
}

/** The answer for people. */
function verdict(answer) {
  if (answer.match === null) return withoutFace(answer);
  const figures = el("dl", { class: "figures" });
  const figure = (name, value) => figures.append(el("dt", {}, name), el("dd", {}, value));
  figure("Confidence", percent(answer.confidence));
  figure("Distance", `${distance(answer.distance)} (0 is the very same picture, from about 0.6 on they are different people)`);
  if (answer.frames.length) figure("Frames compared", String(answer.frames.length));
  const mood = answer.match ? "known" : "stranger";
  const chip = el("span", { class: `chip ${mood}` }, icon(answer.match ? "check" : "close"), answer.match ? "match" : "no match");
  const line = el("p", { class: "answer-words" }, `${inWords(answer)}. `, chip);
  return el("div", { class: "card verdict" }, line, meter(answer.confidence), figures, el("p", { class: "muted" }, "A comparison of faces is no proof of who somebody is."));
}

function meter(value) {
  const made = el("meter", { min: 0, max: 1, value, "aria-label": "Confidence", class: "confidence" });
  made.textContent = percent(value);
  return made;
}

function inWords({ match, confidence }) {
  if (match) return confidence >= 0.85 ? "Very likely the same person" : "Probably the same person";
  if (confidence >= 0.45) return "Probably different people, but it is close";
  return confidence >= 0.38 ? "Probably different people" : "Very likely different people";
}

function withoutFace(answer) {
  const without = [];
  if (!answer.face_found_left) without.push("on the left");
  if (!answer.face_found_right) without.push("on the right");
  return notice(`There is no face ${without.join(" nor ")}`, "Use a picture in which the face is upright, lit and at least 80 pixels wide.", { mood: "unsure" });
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Make the tab work. */
export function compare() {
  new Compare();
}
