// The browser's camera: one at a time, off as soon as nobody looks at its picture.

import { Failure } from "./api.js";

const WIDTH = 1280;
const QUALITY = 0.88;

let inUse = null;

/** Turn off whatever camera is on; `reason` is told where its picture was. */
export function cameraOff(reason = "") {
  inUse?.close(reason);
}

/** A camera shown by a video element. `closed(reason)` is called whenever it goes off. */
export class Camera {
  #video;
  #closed;
  #stream = null;
  #turn = 0;

  constructor(video, closed) {
    this.#video = video;
    this.#closed = closed;
  }

  get on() {
    return this.#stream !== null;
  }

  /** Whether it looks at whoever holds the device, so that the picture is shown as in a mirror. */
  get mirrored() {
    return this.#stream?.getVideoTracks()[0]?.getSettings().facingMode !== "environment";
  }

  /** The id of the camera that is on. */
  get device() {
    return this.#stream?.getVideoTracks()[0]?.getSettings().deviceId || "";
  }

  /** Open it, `device` or the one that the browser prefers. False: it was not wanted any more. Throws Failure. */
  async open(device = "") {
    if (!navigator.mediaDevices?.getUserMedia) throw noCamera();
    if (this.on || inUse !== this) inUse?.close();
    inUse = this;
    const turn = ++this.#turn;
    const which = device ? { deviceId: { exact: device } } : { facingMode: "user" };
    let stream;
    try {
      const video = { ...which, width: { ideal: WIDTH }, height: { ideal: 720 } };
      stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
    } catch (error) {
      if (turn !== this.#turn) return false;
      inUse = null;
      throw refused(error);
    }
    if (turn !== this.#turn) {
      stop(stream);
      return false;
    }
    this.#stream = stream;
    this.#video.srcObject = stream;
    stream.getVideoTracks()[0].addEventListener("ended", () => {
      if (this.#stream === stream) this.close("The camera was unplugged, or another program took it.");
    });
    tell(true);
    return this.#playing(turn);
  }

  async #playing(turn) {
    try {
      await this.#video.play();
    } catch (error) {
      if (turn !== this.#turn) return false;
      this.close();
      throw refused(error);
    }
    return turn === this.#turn;
  }

  /** Turn it off, also one that is still being opened. */
  close(reason = "") {
    this.#turn++;
    if (inUse === this) inUse = null;
    if (this.#stream) {
      stop(this.#stream);
      this.#stream = null;
      this.#video.srcObject = null;
      tell(false);
    }
    this.#closed(reason);
  }

  /** The picture at this moment as JPEG, as the camera sees it, at most `width` wide. Null while there is none. */
  async shot(width = WIDTH) {
    const { videoWidth, videoHeight } = this.#video;
    if (!this.on || !videoWidth) return null;
    const scale = Math.min(1, width / videoWidth);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    canvas.getContext("2d").drawImage(this.#video, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
    return blob && { blob, width: canvas.width, height: canvas.height };
  }
}

/** The cameras there are, [{id, name}]; named only once one of them was allowed. */
export async function cameras() {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter((device) => device.kind === "videoinput" && device.deviceId)
    .map((device, index) => ({ id: device.deviceId, name: device.label || `Camera ${index + 1}` }));
}

function stop(stream) {
  for (const track of stream.getTracks()) track.stop();
}

function tell(on) {
  document.dispatchEvent(new CustomEvent("camera", { detail: on }));
}

function noCamera() {
  if (window.isSecureContext) {
    return new Failure({ code: "no_camera", message: "This browser gives pages no camera", hint: "Choose files instead, or use another browser." });
  }
  return new Failure({
    code: "insecure",
    message: "The camera needs https",
    hint:
      "Browsers give a page the camera only over https, or on the computer where the server runs. " +
      "Ask whoever runs this server for an https address. Files work as they are.",
  });
}

const REFUSALS = {
  NotAllowedError: ["The camera was not allowed", "Allow it for this page in the browser's address bar or settings, then start it again. Files work without it."],
  NotFoundError: ["There is no camera", "Plug one in and start it again, or choose files instead."],
  OverconstrainedError: ["That camera is not there any more", "Choose another one and start it again."],
  NotReadableError: ["The camera cannot be opened", "Another program may be using it. Close that program and start it again."],
};

function refused(error) {
  const [message, hint] = REFUSALS[error.name] || ["The camera cannot be opened", "Plug it in again or choose files instead."];
  return new Failure({ code: "camera_unavailable", message, hint });
}
