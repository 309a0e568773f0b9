// Boxes and names over a picture. Names are painted as text, so that nothing in them can do anything.

import { nameOf, percent, short } from "./words.js";

const HIGH = 23; // pixels of a label
const SIGNS = { known: "✓", unsure: "?", stranger: "–" };

/**
 * Paint faces over a picture of `size` {width, height}, the pixels that their boxes are in.
 * `mirrored`: the picture is shown as in a mirror; the words are not.
 */
export function paint(canvas, faces, size, { mirrored = false } = {}) {
  const shown = canvas.getBoundingClientRect();
  const sharp = window.devicePixelRatio || 1;
  canvas.width = Math.max(1, Math.round(shown.width * sharp));
  canvas.height = Math.max(1, Math.round(shown.height * sharp));
  const pen = canvas.getContext("2d");
  pen.scale(sharp, sharp);
  const scale = Math.min(shown.width / size.width, shown.height / size.height);
  const left = (shown.width - size.width * scale) / 2;
  const top = (shown.height - size.height * scale) / 2;
  pen.font = "600 14px system-ui, sans-serif";
  pen.lineWidth = 3;
  pen.textBaseline = "middle";
  const boxes = faces.map(({ box: { x, y, width, height } }) => {
    const from = mirrored ? size.width - x - width : x;
    return { x: left + from * scale, y: top + y * scale, width: width * scale, height: height * scale };
  });
  const labels = (brief) =>
    faces.map((face, index) => label(pen, boxes[index], words(face.match, faces.length > 1 ? index + 1 : 0, brief), shown));
  const whole = labels(false);
  const placed = collide(whole) ? labels(true) : whole; // the list has the names, by the same numbers
  faces.forEach((face, index) => draw(pen, boxes[index], placed[index], face.match.verdict));
}

function words(match, number, brief) {
  const sign = SIGNS[match.verdict] || "";
  if (brief) return `${number} ${sign}`;
  const sure = match.verdict === "known" ? `  ${percent(match.confidence)}` : "";
  return `${number ? `${number}  ` : ""}${sign} ${short(nameOf(match))}${sure}`;
}

function label(pen, box, text, shown) {
  const width = Math.min(pen.measureText(text).width + 14, shown.width);
  const x = Math.max(0, Math.min(box.x - 1, shown.width - width));
  const above = box.y - 25;
  const y = above >= 0 ? above : Math.max(0, Math.min(box.y + box.height + 2, shown.height - HIGH));
  return { x, y, width, text };
}

function collide(labels) {
  const apart = (one, other) =>
    one.x + one.width <= other.x || other.x + other.width <= one.x || Math.abs(one.y - other.y) >= HIGH;
  return labels.some((one, index) => labels.slice(index + 1).some((other) => !apart(one, other)));
}

function draw(pen, box, { x, y, width, text }, verdict) {
  const [ground, ink] = colours(verdict);
  pen.strokeStyle = ground;
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.width, box.height, 6);
  pen.stroke();
  pen.fillStyle = ground;
  pen.beginPath();
  pen.roundRect(x, y, width, HIGH, 6);
  pen.fill();
  pen.fillStyle = ink;
  pen.fillText(text, x + 7, y + HIGH / 2 + 0.5, width - 14);
}

function colours(verdict) {
  const token = { known: "known", unsure: "unsure" }[verdict] || "unknown";
  const style = getComputedStyle(document.documentElement);
  return [style.getPropertyValue(`--${token}`).trim(), style.getPropertyValue(`--on-${token}`).trim()];
}
