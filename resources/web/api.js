// The server's /v1, and the key that it may ask for. The key is in sessionStorage, never in an address.

const PLACE = "facecog.key";
const PATIENCE = 60000; // milliseconds

/** What went wrong, in the server's words: `code` for programs, `message` and `hint` for people. */
export class Failure extends Error {
  constructor(said, status = 0, wait = 0) {
    super(said.message || "The server gives no reason");
    this.code = said.code || "error";
    this.hint = said.hint || "";
    this.source = said.source || "";
    this.other = said.other || null;
    this.holder = said.holder || null;
    this.status = status;
    this.wait = wait; // seconds after which it may be tried again
  }
}

let asker = async () => false;

/** Who is asked for a key: (failure) => whether another one was given. */
export function keysComeFrom(ask) {
  asker = ask;
}

/** The key in force, "" without one. */
export function key() {
  return sessionStorage.getItem(PLACE) || "";
}

/** Use this key from now on, none if empty. */
export function useKey(value) {
  if (value) sessionStorage.setItem(PLACE, value);
  else sessionStorage.removeItem(PLACE);
}

/** Take the key of a link that was scanned (#key=…): the part behind # is never sent, and it goes from the address. */
export function takeScannedKey() {
  const found = /^#key=([\x21-\x7e]+)$/.exec(location.hash);
  if (!found) return;
  useKey(decodeURIComponent(found[1]));
  history.replaceState(null, "", location.pathname);
}

/** What /v1 answers, as JSON or (`kind` "blob") as bytes. Throws Failure, or AbortError when `signal` says so. */
export async function ask(method, path, options = {}) {
  const { body = null, signal = null, patience = PATIENCE, kind = "json" } = options;
  for (;;) {
    const shown = key();
    const answer = await sent(method, path, { body, signal, patience, shown });
    if (answer.ok) return answer.status === 204 ? null : answer[kind]();
    const failure = await failureOf(answer);
    if (answer.status !== 401) throw failure;
    const changed = key() !== shown;
    if (!changed && !(await asker(failure))) throw failure;
    if (signal?.aborted) throw new DOMException("stopped", "AbortError");
  }
}

async function sent(method, path, { body, signal, patience, shown }) {
  const headers = { Accept: "application/json, image/*" };
  if (shown) headers.Authorization = `Bearer ${shown}`;
  let content = body;
  if (body !== null && !(body instanceof FormData)) {
    headers["Content-Type"] = "application/json";
    content = JSON.stringify(body);
  }
  const limit = AbortSignal.timeout(patience);
  try {
    return await fetch(new URL(`v1/${path}`, document.baseURI), {
      method,
      headers,
      body: content,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw lost(limit.aborted, body);
  }
}

function lost(tooSlow, body) {
  if (tooSlow) {
    return new Failure({ code: "server_slow", message: "The server takes too long", hint: "It may be busy; try again in a moment." });
  }
  const large = body instanceof FormData && [...body.values()].some((part) => part.size > 30e6);
  const why = large ? " A file may also be larger than the server takes." : "";
  return new Failure({
    code: "server_lost",
    message: "The server does not answer",
    hint: `Check that it runs and that this device still reaches it.${why}`,
  });
}

async function failureOf(answer) {
  const wait = Number(answer.headers.get("Retry-After")) || 0;
  let said = {};
  try {
    said = (await answer.json()).error || {};
  } catch {
    said = {}; // not the program's own answer: a proxy's page
  }
  if (typeof said !== "object") said = { message: String(said) };
  if (!said.message) said.message = `The server answers with ${answer.status}`;
  if (answer.status === 413 && !said.hint) said.hint = "Use a smaller or shorter file.";
  if (answer.status === 429 && !said.hint) said.hint = wait ? `Try again in ${wait} s.` : "Try again in a moment.";
  return new Failure(said, answer.status, wait);
}

/** A multipart body of [field, text or file] pairs. */
export function form(...parts) {
  const made = new FormData();
  for (const [field, value] of parts) {
    if (value instanceof Blob) made.append(field, value, value.name || "photo.jpg");
    else made.append(field, value);
  }
  return made;
}
