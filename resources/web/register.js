// Register: a name, photos from the camera or from files, each judged as it comes, and the question about look-alikes.

import { ask, Failure, form } from "./api.js";
import { button, byId, el, failureNotice, notice, sentence } from "./dom.js";
import { picker } from "./picker.js";
import { isOneOf, judge, Photo } from "./shots.js";
import { Stage } from "./stage.js";
import { counted } from "./words.js";

const WANTED = 3;

class Register {
  #photos = [];
  #busy = false;
  #sent = { what: "", request: "" };

  constructor() {
    const started = () => {
      byId("shutter-part").hidden = false;
      byId("shutter").focus();
    };
    const stopped = () => (byId("shutter-part").hidden = true);
    this.stage = new Stage(byId("register-stage"), { label: "What the camera sees", started, stopped });
    picker(byId("register-files"), {
      words: "Choose photos",
      help: "or drop them here: one face on each",
      chosen: (files) => files.forEach((file) => this.#add(file, false)),
    });
    byId("shutter").addEventListener("click", () => this.#shoot());
    byId("register-clear").addEventListener("click", () => this.#clear());
    byId("register-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#register(false);
    });
    byId("name").addEventListener("input", () => (byId("name-problem").textContent = ""));
  }

  async #shoot() {
    const shot = await this.stage.camera.shot();
    if (!shot) return;
    const name = `camera-${this.#photos.length + 1}.jpg`;
    await this.#add(new File([shot.blob], name, { type: "image/jpeg" }), this.stage.camera.mirrored);
  }

  async #add(file, mirrored) {
    const photo = new Photo(file, mirrored, (removed) => this.#remove(removed));
    const before = this.#photos.filter((each) => each.state !== "refused");
    this.#photos.push(photo);
    byId("shots").append(photo.root);
    byId("register-said").replaceChildren();
    this.#refresh();
    if (await isOneOf(file, before)) photo.judged("refused", "This very photo is there already", "It is left out.");
    else await judge(photo);
    this.#refresh();
  }

  #remove(photo) {
    this.#photos = this.#photos.filter((each) => each !== photo);
    photo.forget();
    this.#refresh();
    (this.stage.on ? byId("shutter") : byId("name")).focus();
  }

  #clear() {
    for (const photo of this.#photos) photo.forget();
    this.#photos = [];
    this.#refresh();
  }

  get #good() {
    return this.#photos.filter((photo) => photo.state === "good");
  }

  #refresh() {
    const looking = this.#photos.some((photo) => photo.state === "looking");
    byId("register-now").disabled = this.#busy || looking || !this.#good.length;
    byId("register-clear").hidden = !this.#photos.length;
    const [words, mood] = advice(this.#photos, this.#good.length);
    const place = byId("advice");
    place.hidden = !words;
    place.className = `advice ${mood}`.trim();
    if (place.textContent !== words) place.textContent = words;
  }

  async #register(force) {
    const name = byId("name").value.trim();
    if (!name) {
      byId("name-problem").textContent = "Type the name first.";
      byId("name").focus();
      return;
    }
    const photos = this.#good.map((photo) => photo.blob);
    if (!photos.length || this.#busy) return;
    this.#busy = true;
    this.#refresh();
    byId("register-said").replaceChildren(notice("Registering…"));
    try {
      const parts = [["name", name], ["request", this.#request(name, force)], ...photos.map((photo) => ["file", photo])];
      if (force) parts.push(["force", "true"]);
      const person = await ask("POST", "people/pictures", { body: form(...parts) });
      this.#clear();
      byId("name").value = "";
      this.stage.stop();
      await this.#registered(person, photos.length);
      byId("register-said").focus({ preventScroll: true });
    } catch (failure) {
      this.#failed(failure, name);
    } finally {
      this.#busy = false;
      this.#refresh();
    }
  }

  /** The same for the same registration, so that it is not done twice when it is sent again after a lost answer. */
  #request(name, force) {
    const what = JSON.stringify([name, force, this.#good.map((photo) => photo.image.src)]);
    if (this.#sent.what !== what) {
      const random = crypto.getRandomValues(new Uint8Array(16));
      this.#sent = { what, request: [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
    }
    return this.#sent.request;
  }

  async #registered(person, added) {
    const portrait = el("img", { alt: `The photo kept of ${person.name}`, hidden: true });
    const words = `${counted(person.samples, "photo")} kept${person.samples > added ? `, ${added} of them new` : ""}`;
    const card = el(
      "div",
      { class: "person" },
      portrait,
      el("div", {}, el("p", { class: "name" }, person.name), el("p", { class: "muted" }, words)),
    );
    byId("register-said").replaceChildren(card, notice(`${person.name} is registered`, "", { mood: "good" }));
    document.dispatchEvent(new Event("gallery"));
    if (person.cover === null || person.cover === undefined) return;
    try {
      const crop = await ask("GET", `samples/${encodeURIComponent(person.cover)}/crop`, { kind: "blob" });
      portrait.src = URL.createObjectURL(crop);
      portrait.onload = () => URL.revokeObjectURL(portrait.src);
      portrait.hidden = false;
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure; // without the picture: a key that registers need not show any
    }
  }

  #failed(failure, name) {
    const where = failure.source ? `${failure.source}: ` : "";
    if (failure.code === "looks_like_other" && failure.other) {
      this.#question(failure, name);
      return;
    }
    if (failure.code === "invalid_name") {
      byId("name-problem").textContent = `${sentence(failure.message)} ${failure.hint}`;
      byId("register-said").replaceChildren();
      byId("name").focus();
      return;
    }
    byId("register-said").replaceChildren(failureNotice({ message: `${where}${failure.message}`, hint: failure.hint }));
  }

  #question(failure, name) {
    const other = failure.other.name;
    const add = button(`Add to ${other}`, () => {
      byId("name").value = other;
      this.#register(false);
    });
    const anyway = button(`It is someone else: register ${name}`, () => this.#register(true));
    const cancel = button("Cancel", () => byId("register-said").replaceChildren());
    const hint = "Is it the same person? If it is somebody else, the two are remembered to look alike.";
    byId("register-said").replaceChildren(notice(failure.message, hint, { mood: "unsure", buttons: [add, anyway, cancel] }));
    add.focus();
  }
}

/** The one line about all photos. */
function advice(photos, good) {
  const last = photos.at(-1);
  if (!last) return ["", ""];
  if (last.state === "looking") return ["Looking…", ""];
  if (last.state === "refused") return [`${last.words.textContent}${good ? " That photo is left out." : ""}`, "refused"];
  if (good >= WANTED) return ["That is enough: register now.", "good"];
  const turn = good === 1 ? "now turn your head a little to one side" : "now a little to the other side";
  return [`Good. One more would help: ${turn}.`, "good"];
}

/** Make the tab work. */
export function register() {
  new Register();
}
