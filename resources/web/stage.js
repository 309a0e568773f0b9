// The camera's picture on the page: a screen that says what is the matter while there is no picture, and its buttons.

import { Camera, cameras } from "./camera.js";
import { button, el, icon, sentence } from "./dom.js";

/** A screen with a camera. `started()` and `stopped()` are called when its picture comes and goes. */
export class Stage {
  constructor(place, { label, started = () => {}, stopped = () => {}, start = "Start the camera" }) {
    this.video = el("video", { playsinline: true, muted: true, "aria-label": label });
    this.video.muted = true;
    this.canvas = el("canvas", { "aria-hidden": "true" });
    this.onAir = el("span", { class: "on-air", hidden: true }, el("span", { class: "light", "aria-hidden": "true" }), "Camera on");
    this.veil = el("div", { class: "veil", role: "status" });
    this.screen = el("div", { class: "screen" }, this.video, this.canvas, this.onAir, this.veil);
    this.startButton = button(start, () => this.start(), { picture: "camera" });
    this.stopButton = button("Stop the camera", () => this.stop(), { picture: "camera-off" });
    this.choice = el("select", { "aria-label": "Which camera", hidden: true });
    this.choice.addEventListener("change", () => this.start(this.choice.value));
    place.append(el("div", { class: "stage" }, this.screen, el("div", { class: "buttons" }, this.startButton, this.stopButton, this.choice)));
    this.started = started;
    this.stopped = stopped;
    this.camera = new Camera(this.video, (reason) => this.#off(reason));
    this.#show(false);
    this.say("The camera is off", "", "camera-off");
  }

  get on() {
    return this.camera.on;
  }

  /** Open the camera and show its picture, or say why not. */
  async start(device = "") {
    const focused = document.activeElement === this.startButton;
    if (this.on) this.camera.close();
    this.say("Waiting for the camera…", "Your browser may ask whether this page may use it.", "camera");
    try {
      if (!(await this.camera.open(device))) return;
    } catch (failure) {
      this.#show(false);
      this.say(failure.message, failure.hint, "warning");
      return;
    }
    this.screen.classList.toggle("mirrored", this.camera.mirrored);
    this.screen.style.aspectRatio = `${this.video.videoWidth || 16} / ${this.video.videoHeight || 9}`;
    this.#show(true);
    this.veil.hidden = true;
    if (focused) this.stopButton.focus();
    this.started();
    await this.#offer();
  }

  stop(reason = "") {
    const focused = document.activeElement === this.stopButton;
    this.camera.close(reason);
    if (focused) this.startButton.focus();
  }

  /** What stands where the picture would be. */
  say(message, hint = "", picture = "info") {
    this.veil.replaceChildren(icon(picture), el("strong", {}, sentence(message)), ...(hint ? [el("span", {}, hint)] : []));
    this.veil.hidden = false;
  }

  #off(reason) {
    this.#show(false);
    this.canvas.getContext("2d").clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.say("The camera is off", reason, "camera-off");
    this.stopped(reason);
  }

  #show(on) {
    this.startButton.hidden = on;
    this.stopButton.hidden = !on;
    this.onAir.hidden = !on;
    if (!on) this.choice.hidden = true;
  }

  async #offer() {
    const found = await cameras();
    if (!this.on) return;
    this.choice.replaceChildren(...found.map((each) => el("option", { value: each.id, selected: each.id === this.camera.device }, each.name)));
    this.choice.hidden = found.length < 2;
  }
}
