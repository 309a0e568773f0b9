// Photos that are about to be registered: how they are shown, and what the server thinks of each.

import { ask } from "./api.js";
import { button, el, icon, sentence } from "./dom.js";

const SMALL = 1280; // pixels: large enough to judge a photo by
const LONGEST_CROP = 950000; // characters of base64 that the server takes

/** A photo that may be kept: its bytes, how it looks, and what the server thinks of it. */
export class Photo {
  constructor(blob, mirrored, removed) {
    this.blob = blob;
    this.state = "looking";
    this.image = el("img", { alt: "" });
    this.image.src = URL.createObjectURL(blob);
    this.words = el("p", { class: "state" }, "Looking…");
    this.hint = el("p", { class: "muted" });
    const remove = button("", () => removed(this), { kind: "remove", picture: "close", label: `Remove ${blob.name}` });
    this.root = el("li", { class: `shot ${mirrored ? "mirrored" : ""}`.trim() }, this.image, this.words, this.hint, remove);
  }

  judged(state, words, hint = "") {
    this.state = state;
    this.root.classList.remove("good", "refused");
    this.root.classList.add(state);
    this.words.replaceChildren(icon(state === "good" ? "check" : "warning"), sentence(words));
    this.hint.textContent = hint;
  }

  forget() {
    URL.revokeObjectURL(this.image.src);
    this.root.remove();
  }
}

/** Whether these bytes are those of one of the photos: a file chosen twice, or a camera that stands still. */
export async function isOneOf(blob, photos) {
  const alike = photos.filter((photo) => photo.blob.size === blob.size);
  if (!alike.length) return false;
  const ours = new Uint8Array(await blob.arrayBuffer());
  for (const { blob: other } of alike) {
    const theirs = new Uint8Array(await other.arrayBuffer());
    if (ours.every((byte, index) => byte === theirs[index])) return true;
  }
  return false;
}

/** Ask the server whether a photo may be kept. What it cannot be asked about is judged when it is registered. */
export async function judge(photo) {
  try {
    const crop = await base64(photo.blob);
    if (!crop) {
      photo.judged("good", "Is looked at when you register");
      return;
    }
    const [admitted] = await ask("POST", "samples/admitted", { body: { faces: [{ crop, source: photo.blob.name }] } });
    if (!admitted.error) photo.judged("good", "Good");
    else if (admitted.error.code === "looks_like_other") photo.judged("good", "Good", sentence(admitted.error.message));
    else if (admitted.error.code === "already_registered") photo.judged("refused", admitted.error.message, "It is left out.");
    else photo.judged("refused", admitted.error.message, admitted.error.hint);
  } catch (failure) {
    photo.judged("refused", failure.message, failure.hint);
  }
}

/** A picture in base64, smaller where it is too large to be judged; null where this browser cannot read it. */
async function base64(blob) {
  let bytes = blob;
  if (blob.size > LONGEST_CROP * 0.7 || blob.type !== "image/jpeg") {
    bytes = await smaller(blob);
    if (!bytes) return null;
  }
  const whole = await new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(bytes);
  });
  return whole.slice(whole.indexOf(",") + 1);
}

async function smaller(blob) {
  let picture;
  try {
    picture = await createImageBitmap(blob, { imageOrientation: "from-image" });
  } catch {
    return null;
  }
  const scale = Math.min(1, SMALL / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.88));
}
