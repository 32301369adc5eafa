import type { Person } from "../desk";
import { button, element, inBoth } from "./elements";
import { selftestTexts } from "./texts";

/**
 * The person who reads the page: each step is shown in a box until it is seen to be done, or they say so.
 *
 * @param pause how long to wait before looking again
 */
export const personAt = (box: HTMLElement, pause: () => Promise<void>): Person => ({
  async does({ text }, isDone) {
    const page = box.ownerDocument;
    let said: "done" | "skipped" | undefined;
    const pressed = new Promise<"done" | "skipped">((resolve) => {
      const say = (what: "done" | "skipped") => (): void => {
        said = what;
        resolve(what);
      };
      box.replaceChildren(
        element(page, "h2", {}, ...inBoth(page, selftestTexts.step)),
        element(page, "p", {}, ...inBoth(page, text)),
        button(page, selftestTexts.done, say("done")), button(page, selftestTexts.skip, say("skipped")),
      );
    });
    const seen = async (look: () => Promise<boolean>): Promise<"done" | "skipped"> => {
      while (said === undefined && !(await look())) await pause();
      return said ?? "done";
    };
    try {
      return await (isDone === undefined ? pressed : Promise.race([pressed, seen(isDone)]));
    } finally {
      said ??= "done";
      box.replaceChildren();
    }
  },
});
