// The question that the live view, the pictures and a comparison ask: who is in this picture?

import { ask, form } from "./api.js";

/** Who is in a picture: {faces, error} as the server answers; `thorough`: small faces too. Throws Failure. */
export async function identify(file, { signal, thorough = true, patience } = {}) {
  const body = form(["file", file], ["thorough", String(thorough)]);
  const { pictures } = await ask("POST", "identify/pictures", { body, signal, patience });
  return pictures[0];
}
