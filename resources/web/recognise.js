// Recognise: live from the camera, the newest frame only, and pictures from files.

import { paint } from "./boxes.js";
import { byId, el, failureNotice, notice, sentence } from "./dom.js";
import { faceList, inOrder } from "./faces.js";
import { identify } from "./identify.js";
import { picker } from "./picker.js";
import { Stage } from "./stage.js";
import { waited } from "./waiting.js";
import { counted, whoIsThere } from "./words.js";

const EVERY = 500; // milliseconds from one look to the next
const PATIENCE = 15000; // milliseconds: an answer about a frame is of no use later
const LOST = 2000; // milliseconds until a server that is lost is asked again
const WIDTH = 960;
const NO_FACE = "Nobody is in view. Faces are found from about 80 pixels on, upright and lit.";

/** The live view: one look at a time, so that frames never wait in a queue. */
class Live {
  constructor() {
    const started = () => this.#look();
    const stopped = () => this.#end();
    this.stage = new Stage(byId("recognise-stage"), { label: "What the camera sees", started, stopped });
    this.#end();
  }

  async #look() {
    this.looking?.abort();
    const looking = (this.looking = new AbortController());
    this.#tell(notice("Looking…"));
    while (!looking.signal.aborted) {
      const began = performance.now();
      const pause = await this.#once(looking.signal);
      await waited(Math.max(pause - (performance.now() - began), 0), looking.signal);
    }
  }

  /** One frame to the server; how long to wait from its beginning to the next one. */
  async #once(signal) {
    try {
      const shot = await this.stage.camera.shot(WIDTH);
      if (!shot) return 50;
      const picture = await identify(shot.blob, { signal, thorough: false, patience: PATIENCE });
      if (signal.aborted) return 0;
      if (picture.error) this.#failed(picture.error);
      else this.#seen(picture.faces, shot);
      return EVERY;
    } catch (failure) {
      if (signal.aborted) return 0;
      if (failure.status === 401 || failure.status === 403) {
        this.stage.stop(`${sentence(failure.message)} ${failure.hint}`);
        return 0;
      }
      this.#failed(failure);
      return Math.max((failure.wait || 0) * 1000, LOST);
    }
  }

  #seen(found, shot) {
    const { mirrored } = this.stage.camera;
    const faces = inOrder(found, mirrored);
    paint(this.stage.canvas, faces, shot, { mirrored });
    this.#tell(faces.length ? faceList(faces) : notice(NO_FACE));
    this.#say(whoIsThere(faces.map((face) => face.match)));
  }

  #failed(failure) {
    paint(this.stage.canvas, [], { width: 1, height: 1 });
    this.#tell(failureNotice({ message: failure.message, hint: `${failure.hint || ""} It is tried again by itself.`.trim() }));
    this.#say(failure.message);
  }

  #end() {
    this.looking?.abort();
    this.#tell(el("p", { class: "muted" }, "Start the camera to see who is in front of it, or choose pictures."));
    this.#say("");
  }

  #tell(content) {
    byId("live-results").replaceChildren(content);
  }

  /** Read out only when it is something new. */
  #say(words) {
    if (byId("live-said").textContent !== words) byId("live-said").textContent = words;
  }
}

/** Files one after another, each with its own answer. */
class Files {
  #running = null;

  constructor() {
    picker(byId("recognise-files"), {
      words: "Choose pictures",
      help: "or drop them here: JPEG, PNG, WebP, HEIC and others",
      chosen: (files) => this.#all(files),
    });
  }

  async #all(files) {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    byId("file-part").hidden = false;
    freed(byId("file-results"));
    let done = 0;
    const items = files.map((file) => new PictureItem(file));
    byId("file-results").replaceChildren(...items.map((item) => item.root));
    for (const item of items) {
      byId("file-said").textContent = `Looking at picture ${done + 1} of ${files.length}…`;
      await item.look(running.signal);
      if (running.signal.aborted) return;
      done++;
    }
    byId("file-said").textContent = `${counted(done, "picture")} looked at.`;
  }
}

/** One picture with its boxes and its answer. */
class PictureItem {
  constructor(file) {
    this.file = file;
    this.image = el("img", { alt: "" });
    this.canvas = el("canvas", { "aria-hidden": "true" });
    this.image.src = URL.createObjectURL(file);
    this.shown = el("div", { class: "shown" }, el("div", { class: "frame" }, this.image, this.canvas));
    this.answer = el("div", { class: "answer" }, el("p", { class: "muted" }, "Waiting…"));
    this.root = el("li", { class: "picture" }, this.shown, el("p", { class: "caption" }, file.name), this.answer);
    this.ready = this.image.decode().then(() => true, () => this.#cannotBeShown());
  }

  async look(signal) {
    try {
      await this.#seen(await identify(this.file, { signal }));
    } catch (failure) {
      if (!signal.aborted) this.answer.replaceChildren(failureNotice(failure));
    }
  }

  async #seen(picture) {
    if (picture.error) {
      this.answer.replaceChildren(failureNotice(picture.error));
      return;
    }
    const faces = inOrder(picture.faces);
    const nobody = notice("There is no face in this picture", "Faces are found from about 40 pixels on, upright and lit.");
    this.answer.replaceChildren(faces.length ? faceList(faces) : nobody);
    if (!(await this.ready)) return;
    const size = { width: this.image.naturalWidth, height: this.image.naturalHeight };
    const draw = () => this.canvas.isConnected && paint(this.canvas, faces, size);
    new ResizeObserver(draw).observe(this.image);
  }

  #cannotBeShown() {
    this.shown.replaceChildren(el("p", { class: "none" }, "This browser cannot show this file."));
    return false;
  }
}

/** Let go of the pictures that were shown in this place. */
function freed(place) {
  for (const image of place.querySelectorAll("img")) URL.revokeObjectURL(image.src);
}

/** Make the tab work. */
export function recognise() {
  new Live();
  new Files();
}
