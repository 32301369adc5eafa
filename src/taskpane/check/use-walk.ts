import { useEffect, useRef, type RefObject } from "react";
import { standingAt, stopAfter, stopAt, stopBefore, type WalkPlace, type Stop } from "../../assessment/check/walk";
import type { Finding } from "../../assessment/rules/finding";
import type { OpenForm } from "../../session/session";
import { usePane } from "../pane-context";
import { useWalkKeys } from "./use-walk-keys";
import { walkPhrases } from "./walk-phrases";

/** A walk, from outside. */
export interface WalkProps {
  readonly form: OpenForm;
  /** The findings of a form as last checked, as far as they are walked. */
  readonly stopsIn: (form: OpenForm) => readonly Stop[];
  /** Where the walk stands; "end" once all was walked. */
  readonly standing: WalkPlace | "end";
  readonly onStand: (standing: WalkPlace | "end") => void;
  /** Somebody has just set out, and not come back to the page on which the walk stands. */
  readonly setsOut: boolean;
}

/** What a page that walks shows and does. */
interface Walk {
  readonly stops: readonly Stop[];
  /** Where it stands; undefined where that is mended, and at the end. */
  readonly stop: Stop | undefined;
  /** What it stands at, or stood at while that is mended. */
  readonly finding: Finding | undefined;
  readonly canGoBack: boolean;
  /** Goes on or back by a button, which keeps the focus. */
  readonly step: (to: "next" | "previous") => void;
  readonly again: () => void;
  /** A fix was carried out: where it mended the finding, the walk goes on. */
  readonly onFixed: () => void;
  /** A key was pressed in the field. */
  readonly onKey: (key: string) => void;
}

/** Where the focus goes at a new stop: into its field, else to its heading. */
function takeFocus(page: HTMLElement | null, field: HTMLElement | null): void {
  const entry = field?.querySelector<HTMLElement>("textarea, input:not([type=radio]), input[type=radio]:checked, input[type=radio]");
  (entry ?? page?.querySelector<HTMLElement>("h2"))?.focus();
}

/** Walks findings one after the other: the cell of each is selected, its field gets the focus. */
export function useWalk({ form, stopsIn, standing, onStand, setsOut }: WalkProps, page: RefObject<HTMLElement>, field: RefObject<HTMLElement>): Walk {
  const { session, announce } = usePane();
  const lastKey = useRef("");
  const takesFocus = useRef(setsOut);
  const lastFinding = useRef<Finding>();

  const stops = stopsIn(form);
  const stop = standing === "end" ? undefined : stopAt(stops, standing);
  if (stop !== undefined) lastFinding.current = stop.finding;
  const before = standing === "end" ? stops.at(-1) : stopBefore(stops, standing);
  const isMended = standing !== "end" && stop === undefined;

  const go = (all: readonly Stop[], to: Stop | undefined, withFocus: boolean): void => {
    const { activeElement } = document;
    // A field that is left writes what was typed into it.
    if (activeElement instanceof HTMLElement && field.current?.contains(activeElement) === true) activeElement.blur();
    takesFocus.current = withFocus;
    lastKey.current = "";
    onStand(to === undefined ? "end" : standingAt(all, to));
    if (to !== undefined) void session.show(to.finding.at);
  };
  const step = (to: "next" | "previous", withFocus: boolean): void => {
    if (to === "previous" && before !== undefined) go(stops, before, withFocus);
    if (to === "next" && standing !== "end") go(stops, stopAfter(stops, standing), withFocus);
  };
  useWalkKeys((to) => step(to, true));

  useEffect(() => {
    if (stop !== undefined) onStand(standingAt(stops, stop));
    // Enter in the field says that it is done; nobody is taken away from where they go on typing, or from the sheet.
    if (!isMended || lastKey.current !== "Enter" || !document.hasFocus()) return;
    if (field.current?.contains(document.activeElement) !== true) return;
    announce(walkPhrases.mendedOnward);
    step("next", true);
    // Only what was found anew moves the walk.
  }, [form.checked, isMended]);

  const key = standing === "end" ? standing : standing.key;
  useEffect(() => {
    if (takesFocus.current) takeFocus(page.current, field.current);
    takesFocus.current = false;
  }, [key, page, field]);

  return {
    stops, stop, finding: stop?.finding ?? lastFinding.current,
    canGoBack: before !== undefined,
    step: (to) => step(to, false),
    again: () => go(stops, stops[0], true),
    onFixed: () => {
      const now = session.state().form;
      if (now === undefined || standing === "end") return;
      const left = stopsIn(now);
      if (stopAt(left, standing) === undefined) go(left, stopAfter(left, standing), true);
    },
    onKey: (pressed) => {
      lastKey.current = pressed;
    },
  };
}
