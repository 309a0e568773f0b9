// What the server's values mean to people; the same words as in the program's window.

const REASONS = {
  near: "clearly the nearest",
  empty_gallery: "nobody is registered yet",
  far: "nobody is near enough",
  nearly: "nearly near enough",
  two_alike: "two people are almost equally near",
  look_alike: "two people who look alike are too close to tell apart",
  poor_picture: "the picture is too poor to be sure",
  name_taken: "that person is in the picture already",
};

const CONFIDENCE = [
  [0.97, "almost certain"],
  [0.85, "very likely"],
  [0.6, "likely"],
  [0.4, "perhaps"],
];

/** The name that stands on the label: of somebody known, of a doubtful one with a question mark, or Unknown. */
export function nameOf(match) {
  if (match.verdict === "stranger" || !match.best) return "Unknown";
  return match.verdict === "known" ? match.best.name : `${match.best.name}?`;
}

/** The answer for one face in a few words. */
export function verdictOf(match) {
  if (match.verdict === "known") return confidence(match.confidence);
  return match.verdict === "unsure" ? "not sure" : "not in the gallery";
}

/** A probability from 0 to 1 in words. */
export function confidence(value) {
  const found = CONFIDENCE.find(([least]) => value >= least);
  return found ? found[1] : "unlikely";
}

/** 0 to 1 as a whole percentage; never 100 % sure. */
export function percent(value) {
  return `${Math.min(Math.round(value * 100), 99)} %`;
}

/** A distance as it is written everywhere. */
export function distance(value) {
  return typeof value === "number" ? value.toFixed(2) : "–";
}

/** Why: lines of words. */
export function why(match) {
  const lines = [];
  if (match.best) {
    const near = match.verdict === "known" ? "Distance" : `Nearest ${short(match.best.name)}, distance`;
    const sure = match.verdict === "known" ? `, confidence ${percent(match.confidence)}` : "";
    lines.push(`${near} ${distance(match.best.distance)}${sure}`);
    const second = (match.reasons || []).includes("look_alike") ? match.rival : match.runner_up;
    if (second) lines.push(`Next ${short(second.name)}, +${distance(second.distance - match.best.distance)}`);
  }
  const reasons = (match.reasons || []).map((code) => REASONS[code]).filter(Boolean);
  if (match.rejected) reasons.push(`not ${short(match.rejected.name)}: somebody said so of a face like this`);
  if (reasons.length) lines.push(capital(reasons.join("; ")));
  return lines;
}

/** Who is there, in one sentence that is read out. */
export function whoIsThere(matches) {
  if (!matches.length) return "No face.";
  const names = matches.filter((match) => match.verdict === "known" && match.best).map((match) => match.best.name);
  const unsure = matches.filter((match) => match.verdict === "unsure" && match.best).map((match) => `perhaps ${match.best.name}`);
  const unknown = matches.length - names.length - unsure.length;
  const parts = [...names.sort(), ...unsure.sort()];
  if (unknown) parts.push(unknown === 1 ? "1 unknown person" : `${unknown} unknown people`);
  return `${parts.join(", ")}.`;
}

/** "1 photo", "3 photos". */
export function counted(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

/** A name that leaves room for other words on its line. */
export function short(name, room = 24) {
  const letters = [...name];
  return letters.length <= room ? name : `${letters.slice(0, room - 1).join("").trimEnd()}…`;
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
