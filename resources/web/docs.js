// The page at /docs: what the server says of itself in /openapi.json, told to people.

import { ask, takeScannedKey } from "./api.js";
import { byId, el, failureNotice, sentence } from "./dom.js";
import { keys } from "./key.js";
import { counted } from "./words.js";

const METHODS = ["get", "post", "put", "patch", "delete"];

/** A type in words, with links to the values it is made of: a list of texts and elements. */
function typed(schema) {
  if (schema.$ref) return [linked(schema.$ref)];
  const choices = schema.anyOf || schema.oneOf;
  if (choices) return joined(choices.map(typed), " or ");
  if (schema.enum) return [schema.enum.map((each) => JSON.stringify(each)).join(" or ")];
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  if (schema.prefixItems) return ["[", ...joined(schema.prefixItems.map(typed), ", "), "]"];
  if (schema.type === "array") return ["list of ", ...typed(schema.items || {}), limited(schema.minItems, schema.maxItems, "entries")];
  if (schema.type === "string") return [stringed(schema), limited(schema.minLength, schema.maxLength, "characters")];
  if (schema.type === "object" && schema.additionalProperties && schema.additionalProperties !== true) {
    return ["object of ", ...typed(schema.additionalProperties)];
  }
  return [`${schema.type || "anything"}${limited(schema.minimum, schema.maximum, "")}`];
}

function stringed(schema) {
  if (schema.format === "binary" || schema.contentMediaType) return "file";
  return schema.pattern ? `text like ${schema.pattern}` : "text";
}

function limited(least, most, what) {
  const unit = what ? ` ${what}` : "";
  if (least === undefined && most === undefined) return "";
  if (least !== undefined && least === most) return ` (${least}${unit})`;
  if (!least && what) return most === undefined ? "" : ` (at most ${most}${unit})`;
  if (most === undefined) return ` (at least ${least}${unit})`;
  return least === undefined ? ` (at most ${most}${unit})` : ` (${least} to ${most}${unit})`;
}

function linked(reference) {
  const name = nameOf(reference);
  return el("a", { href: `#value-${name}` }, name);
}

function nameOf(reference) {
  return reference.split("/").pop();
}

function joined(lists, between) {
  return lists.flatMap((list, at) => (at ? [between, ...list] : list));
}

/** A table; each row is a list of cells, each cell a list of texts and elements. */
function table(headings, rows) {
  const head = el("thead", {}, el("tr", {}, ...headings.map((each) => el("th", { scope: "col" }, each))));
  const lines = rows.map((row) => el("tr", {}, ...row.map((cell) => el("td", {}, ...cell))));
  return el("div", { class: "wide" }, el("table", {}, head, el("tbody", {}, ...lines)));
}

/** What an object is made of, or its type where it is no object. */
function fields(schema) {
  const own = schema.properties;
  if (!own) return el("p", {}, ...typed(schema));
  const needed = new Set(schema.required || []);
  const rows = Object.entries(own).map(([name, each]) => [[el("code", {}, name)], typed(each), told(each, needed.has(name))]);
  return table(["Field", "Type", ""], rows);
}

function told(schema, needed) {
  const usual = schema.default;
  const otherwise = usual === undefined || usual === null || usual === "" ? "May be left out." : `Otherwise ${JSON.stringify(usual)}.`;
  return prose([schema.description ? sentence(schema.description) : "", needed ? "Needed." : otherwise].filter(Boolean).join(" "));
}

/** Words of which some are code, between backticks: a list of texts and elements. */
function prose(words) {
  return words.split("`").map((part, at) => (at % 2 ? el("code", {}, part) : part));
}

function operation(method, path, about, values) {
  const words = about.description || about.summary || "";
  const parts = [el("p", {}, ...prose(sentence(words))), el("pre", {}, el("code", {}, called(method, path, about, values)))];
  const given = about.parameters || [];
  if (given.length) {
    const rows = given.map((each) => [[el("code", {}, each.name)], [each.in], typed(each.schema || {}), told({ ...each.schema, ...each }, each.required)]);
    parts.push(el("h3", {}, "Parameters"), table(["Name", "In", "Type", ""], rows));
  }
  for (const [kind, body] of Object.entries(about.requestBody?.content || {})) {
    parts.push(el("h3", {}, `Body, as ${kind}`), fields(whole(body.schema || {}, values)));
  }
  parts.push(...answers(about.responses || {}));
  const made = el(
    "details",
    { class: "operation" },
    el("summary", {}, el("span", { class: `method ${method.toUpperCase()}` }, method.toUpperCase()), el("code", {}, path), el("span", { class: "muted" }, ...prose(first(words)))),
    el("div", {}, ...parts),
  );
  made.dataset.words = `${method} ${path} ${words}`.toLowerCase();
  return made;
}

/** What may come back; all failures are told alike, so they need no column for it. */
function answers(all) {
  const parts = [];
  const told = Object.entries(all);
  const good = told.filter(([status]) => status < "400").map(([status, answer]) => [[el("code", {}, status)], contents(answer), [answer.description || ""]]);
  const bad = told.filter(([status]) => status >= "400");
  if (good.length) parts.push(el("h3", {}, "Answers"), table(["Status", "Content", ""], good));
  if (bad.length) {
    const kinds = contents(bad[0][1]);
    parts.push(el("h3", {}, "Failures", ...(kinds.length ? [", as ", ...kinds] : [])), table(["Status", "When"], bad.map(([status, answer]) => [[el("code", {}, status)], [answer.description || ""]])));
  }
  return parts;
}

function contents(answer) {
  return Object.entries(answer.content || {}).flatMap(([kind, each]) => [kind, " ", ...(each.schema ? typed(each.schema) : [])]);
}

/** The value behind a reference; a form's body has a value that is nowhere else. */
function whole(schema, values) {
  return schema.$ref ? values[nameOf(schema.$ref)] || {} : schema;
}

function first(words) {
  return words.split(/(?<=[.;:])\s/)[0];
}

/** The request as curl sends it. */
function called(method, path, about, values) {
  const words = ["curl", "-H 'Authorization: Bearer KEY'"];
  if (method !== "get") words.push(`-X ${method.toUpperCase()}`);
  const bodies = about.requestBody?.content || {};
  const form = bodies["multipart/form-data"];
  if (form) {
    const schema = whole(form.schema || {}, values);
    const shown = schema.required || Object.keys(schema.properties || {}).slice(0, 1);
    for (const name of shown) words.push(`-F '${name}=${isFile(schema.properties[name]) ? "@photo.jpg" : "…"}'`);
  } else if (Object.keys(bodies).length) {
    words.push(`-H 'Content-Type: ${Object.keys(bodies)[0]}'`, "-d @request.json");
  }
  words.push(`'${new URL(".", document.baseURI).href.replace(/\/$/, "")}${path}'`);
  return words.join(" ");
}

function isFile(schema) {
  return stringed(schema?.items || schema || {}) === "file";
}

function filter() {
  const wanted = byId("filter").value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const group of byId("operations").children) {
    let some = false;
    for (const each of group.querySelectorAll(".operation")) {
      each.hidden = !wanted.every((word) => each.dataset.words.includes(word));
      if (!each.hidden) some = true;
      count += each.hidden ? 0 : 1;
    }
    group.hidden = !some;
  }
  byId("found").textContent = count ? counted(count, "route", "routes") : "No route has these words.";
}

function show(described) {
  const values = described.components?.schemas || {};
  byId("version").textContent = `The API of version ${described.info.version}`;
  const groups = new Map();
  for (const [path, ways] of Object.entries(described.paths)) {
    for (const method of METHODS.filter((each) => ways[each])) {
      const name = ways[method].tags?.[0] || "others";
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(operation(method, path, ways[method], values));
    }
  }
  const sections = [...groups].map(([name, routes]) => el("section", {}, el("h2", {}, name.charAt(0).toUpperCase() + name.slice(1)), ...routes));
  byId("operations").replaceChildren(...sections);
  const kept = Object.entries(values).filter(([name]) => !name.startsWith("Body_"));
  byId("values").replaceChildren(el("h2", {}, "Values"), ...kept.map(([name, schema]) => value(name, schema)));
  byId("reference").hidden = false;
  filter();
  opened();
}

function value(name, schema) {
  const about = schema.description ? el("p", {}, ...prose(schema.description)) : null;
  return el("details", { class: "value", id: `value-${name}` }, el("summary", {}, el("code", {}, name)), el("div", {}, about, fields(schema)));
}

/** The value that the address names is opened, also by a link to where one is already. */
function opened() {
  const named = location.hash.startsWith("#value-") ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (!named) return;
  named.open = true;
  named.scrollIntoView();
}

async function load() {
  byId("said").replaceChildren();
  try {
    show(await ask("GET", "../openapi.json"));
  } catch (failure) {
    byId("reference").hidden = true;
    byId("said").replaceChildren(failureNotice(failure));
  }
}

/** The file itself needs the key too, which a link cannot carry. */
async function save(event) {
  event.preventDefault();
  const file = new Blob([JSON.stringify(await ask("GET", "../openapi.json"), null, 1)], { type: "application/json" });
  const address = URL.createObjectURL(file);
  el("a", { href: address, download: "openapi.json" }).click();
  URL.revokeObjectURL(address);
}

takeScannedKey();
keys(load);
byId("filter").addEventListener("input", filter);
byId("whole").addEventListener("click", (event) => save(event).catch((failure) => byId("said").replaceChildren(failureNotice(failure))));
window.addEventListener("hashchange", opened);
load();
