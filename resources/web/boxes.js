// Boxes and names over a picture. Names are painted as text, so that nothing in them can do anything.

import { nameOf, percent, short } from "./words.js";

const SIGNS = { known: "✓", unsure: "?", stranger: "–" };

/**
 * Paint faces over a picture of `size` {width, height}, the pixels that their boxes are in.
 * `mirrored`: the picture is shown as in a mirror; the words are not.
 */
export function paint(canvas, faces, size, { mirrored = false, numbered = true } = {}) {
  const shown = canvas.getBoundingClientRect();
  const sharp = window.devicePixelRatio || 1;
  canvas.width = Math.max(1, Math.round(shown.width * sharp));
  canvas.height = Math.max(1, Math.round(shown.height * sharp));
  const pen = canvas.getContext("2d");
  pen.scale(sharp, sharp);
  const scale = Math.min(shown.width / size.width, shown.height / size.height);
  const left = (shown.width - size.width * scale) / 2;
  const top = (shown.height - size.height * scale) / 2;
  faces.forEach((face, index) => {
    const { x, y, width, height } = face.box;
    const from = mirrored ? size.width - x - width : x;
    const box = { x: left + from * scale, y: top + y * scale, width: width * scale, height: height * scale };
    outline(pen, box, face.match, shown, numbered && faces.length > 1 ? index + 1 : 0);
  });
}

function outline(pen, box, match, shown, number) {
  const [ground, ink] = colours(match.verdict);
  pen.lineWidth = 3;
  pen.strokeStyle = ground;
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.width, box.height, 6);
  pen.stroke();
  const sure = match.verdict === "known" ? `  ${percent(match.confidence)}` : "";
  const words = `${number ? `${number}  ` : ""}${SIGNS[match.verdict] || ""} ${short(nameOf(match))}${sure}`;
  pen.font = "600 14px system-ui, sans-serif";
  const wide = Math.min(pen.measureText(words).width + 14, shown.width);
  const x = Math.max(0, Math.min(box.x - 1, shown.width - wide));
  const above = box.y - 25;
  const y = above >= 0 ? above : Math.min(box.y + box.height + 2, shown.height - 24);
  pen.fillStyle = ground;
  pen.beginPath();
  pen.roundRect(x, y, wide, 23, 6);
  pen.fill();
  pen.fillStyle = ink;
  pen.textBaseline = "middle";
  pen.fillText(words, x + 7, y + 12, wide - 14);
}

function colours(verdict) {
  const token = { known: "known", unsure: "unsure" }[verdict] || "unknown";
  const style = getComputedStyle(document.documentElement);
  return [style.getPropertyValue(`--${token}`).trim(), style.getPropertyValue(`--on-${token}`).trim()];
}
