// Choosing files: a button that opens the browser's dialog, and a field on which files are dropped.

import { el, icon } from "./dom.js";

let count = 0;

/** A field for files. `chosen(files)` gets those that were chosen or dropped. */
export function picker(place, { words, help, accept = "image/*,.heic,.heif", several = true, chosen }) {
  const id = `files-${++count}`;
  const input = el("input", { type: "file", id, accept, multiple: several });
  const label = el("label", { for: id }, icon("photos"), words);
  const field = el("div", { class: "drop" }, input, label, el("span", { class: "muted" }, help));
  input.addEventListener("change", () => {
    const files = [...input.files];
    input.value = ""; // so that the same file can be chosen again
    if (files.length) chosen(files);
  });
  for (const over of ["dragenter", "dragover"]) {
    field.addEventListener(over, (event) => {
      event.preventDefault();
      field.classList.add("over");
    });
  }
  field.addEventListener("dragleave", () => field.classList.remove("over"));
  field.addEventListener("drop", (event) => {
    event.preventDefault();
    field.classList.remove("over");
    const files = [...event.dataTransfer.files].slice(0, several ? undefined : 1);
    if (files.length) chosen(files);
  });
  place.append(field);
  return { field, input };
}

/** A file dropped beside the fields must not replace the page. */
export function ignoreOtherDrops() {
  for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
}
