// Faces as a list beside a picture: who, how sure, and why.

import { el, icon } from "./dom.js";
import { nameOf, verdictOf, why } from "./words.js";

const SIGNS = { known: "check", unsure: "warning", stranger: "info" };

/** From left to right as the viewer sees them. */
export function inOrder(faces, mirrored = false) {
  const middle = (face) => face.box.x + face.box.width / 2;
  return [...faces].sort((one, other) => (mirrored ? middle(other) - middle(one) : middle(one) - middle(other)));
}

/** A list of faces in their order, numbered where there are several. */
export function faceList(faces) {
  return el("ol", { class: "faces" }, ...faces.map((face, index) => faceItem(face, faces.length > 1 ? index + 1 : 0)));
}

function faceItem(face, number) {
  const { match } = face;
  const chip = el("span", { class: `chip ${match.verdict}` }, icon(SIGNS[match.verdict] || "info"), verdictOf(match));
  const who = el("div", { class: "who" }, el("span", { class: "name" }, nameOf(match)), chip);
  const lines = why(match);
  if (typeof face.overall === "number" && face.overall < 30) lines.push("The face is small, blurred, dark or turned: the answer is less sure");
  return el(
    "li",
    { class: "face" },
    number ? el("span", { class: "number", "aria-label": `Face ${number}` }, String(number)) : null,
    el("div", { class: "about" }, who, ...lines.map((line) => el("p", { class: "why" }, line))),
  );
}
