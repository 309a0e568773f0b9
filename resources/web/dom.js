// Elements made of plain text: nothing that a server or a file says is ever read as markup.

/** The element with this id, which the page has. */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

/** An element with attributes (true: empty, false or null: absent) and children: elements, texts, or nothing. */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** One of the program's icons, for the eye alone. */
export function icon(name) {
  return el("span", { class: `icon ${name}`, "aria-hidden": "true" });
}

/** A button; `press` is called when it is pressed. */
export function button(words, press, { kind = "", picture = "", label = "" } = {}) {
  const made = el("button", { type: "button", class: kind || null, "aria-label": label || null });
  if (picture) made.append(icon(picture));
  if (words) made.append(words);
  made.addEventListener("click", press);
  return made;
}

/** A box with a message, what to do about it, and buttons. `mood`: good, unsure, failed or nothing. */
export function notice(message, hint = "", { mood = "", buttons = [] } = {}) {
  const picture = { good: "check", unsure: "warning", failed: "warning" }[mood] || "info";
  return el(
    "div",
    { class: `notice ${mood}`.trim() },
    icon(picture),
    el("strong", {}, sentence(message)),
    hint ? el("span", {}, hint) : null,
    buttons.length ? el("div", { class: "buttons" }, ...buttons) : null,
  );
}

/** The box for a failure of the server, the camera or a file. */
export function failureNotice(failure, buttons = []) {
  return notice(failure.message, failure.hint, { mood: "failed", buttons });
}

/** With a capital letter in front and a full stop behind. */
export function sentence(words) {
  const text = String(words).trim();
  const whole = /[.!?…]$/.test(text) || !text ? text : `${text}.`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
