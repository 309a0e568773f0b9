// One side of a comparison: a picture, a video, or a shot of the camera, and which face of several is meant.

import { paint } from "./boxes.js";
import { button, byId, el } from "./dom.js";
import { identify } from "./identify.js";
import { picker } from "./picker.js";
import { Stage } from "./stage.js";

const FILMS = /\.(mp4|m4v|mov|mkv|webm|avi|mpg|mpeg|ts|wmv)$/i;

/** A side; `changed()` is called when what is on it changes. */
export class Side {
  constructor(id, changed) {
    this.file = null;
    this.changed = changed;
    this.shown = el("div", { class: "shown" }, el("p", { class: "none" }, "Nothing chosen yet"));
    this.caption = el("p", { class: "muted" });
    this.face = el("input", { type: "number", id: `${id}-face`, min: 1, max: 99, value: 1, inputmode: "numeric" });
    this.facePart = el("div", { class: "field", hidden: true }, el("label", { for: `${id}-face` }, "Which face, 1 the largest"), this.face);
    this.stagePart = el("div", { hidden: true });
    const place = byId(id);
    place.append(this.shown, this.caption, this.facePart, this.stagePart);
    this.picker = picker(place, {
      words: "Choose a file",
      help: "or drop it here: a picture or a video",
      accept: "image/*,video/*,.heic,.heif,.mkv",
      several: false,
      chosen: ([file]) => this.take(file),
    });
    this.open = button("Use the camera", () => this.#camera(), { picture: "camera" });
    place.append(el("p", { class: "buttons" }, this.open));
    this.face.addEventListener("change", changed);
  }

  get moving() {
    return this.file !== null && (/^video\//.test(this.file.type) || FILMS.test(this.file.name));
  }

  /** The number of the face that is meant, null where nobody asked for one. */
  get chosenFace() {
    return this.facePart.hidden ? null : Number(this.face.value) || 1;
  }

  /** Ask which of several faces is meant, with their numbers on the picture. */
  async askWhich() {
    this.facePart.hidden = false;
    this.face.focus();
    const { file } = this;
    const { faces } = await identify(file);
    const image = this.shown.querySelector("img");
    if (!image?.naturalWidth || file !== this.file || this.shown.querySelector("canvas")) return;
    const canvas = el("canvas", { "aria-hidden": "true" });
    image.after(canvas);
    const size = { width: image.naturalWidth, height: image.naturalHeight };
    const draw = () => canvas.isConnected && paint(canvas, faces, size);
    new ResizeObserver(draw).observe(image);
  }

  take(file) {
    this.file = file;
    this.facePart.hidden = true;
    this.face.value = "1";
    this.#show();
    this.changed();
  }

  #show() {
    const old = this.shown.querySelector("img, video");
    if (old) URL.revokeObjectURL(old.src);
    const address = URL.createObjectURL(this.file);
    const view = this.moving ? el("video", { controls: true, preload: "metadata", "aria-label": this.file.name }) : el("img", { alt: "" });
    view.addEventListener("error", () => {
      this.shown.replaceChildren(el("p", { class: "none" }, "This browser cannot show this file."));
      URL.revokeObjectURL(address);
    });
    view.src = address;
    this.shown.replaceChildren(el("div", { class: "frame" }, view));
    this.caption.textContent = this.file.name;
  }

  async #camera() {
    this.stagePart.hidden = false;
    this.open.hidden = true;
    this.stage ||= this.#stage();
    await this.stage.start();
  }

  #stage() {
    const stage = new Stage(this.stagePart, {
      label: "What the camera sees",
      started: () => this.#looking(true),
      stopped: (reason) => this.#looking(false, reason),
    });
    this.shutter = button("Take a photo", () => this.#shoot(), { kind: "shutter", picture: "camera" });
    this.shutter.hidden = true;
    this.stagePart.append(el("p", { class: "buttons" }, this.shutter));
    return stage;
  }

  /** While the camera is on its picture takes the place of what was chosen; why it went off stays to be read. */
  #looking(on, reason = "") {
    for (const part of [this.shown, this.caption, this.picker.field]) part.hidden = on;
    this.shutter.hidden = !on;
    this.stagePart.hidden = !on && !reason;
    this.open.hidden = !this.stagePart.hidden;
    if (on) this.shutter.focus();
  }

  async #shoot() {
    const shot = await this.stage.camera.shot();
    if (!shot) return;
    this.take(new File([shot.blob], "Photo from the camera.jpg", { type: "image/jpeg" }));
    this.stage.stop();
    this.open.focus();
  }
}
