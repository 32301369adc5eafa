import { lazy, type ComponentType } from "react";
import { tabs, type TabName } from "../pane-context";
import { recall } from "../remembered";

interface Page {
  readonly default: ComponentType;
}

const load: Readonly<Record<TabName, () => Promise<Page>>> = {
  start: async () => ({ default: (await import("../start/start-tab")).StartTab }),
  indicator: async () => ({ default: (await import("../indicator/indicator-tab")).IndicatorTab }),
  answers: async () => ({ default: (await import("../answers/answers-tab")).AnswersTab }),
  check: async () => ({ default: (await import("../check/check-tab")).CheckTab }),
  review: async () => ({ default: (await import("../review/review-tab")).ReviewTab }),
  summary: async () => ({ default: (await import("../summary/summary-tab")).SummaryTab }),
};

/** The tab that the pane opens on: where somebody was last. */
export const firstTab = (): TabName => recall("tab", tabs) ?? "start";

const fetched = new Map<TabName, Page>();

/** Fetches the page that will be seen first, while Excel gets ready. Where that fails, drawing the page asks again, and tells. */
export async function fetchFirstPage(): Promise<void> {
  const tab = firstTab();
  const [page] = await Promise.allSettled([load[tab]()]);
  if (page.status === "fulfilled") fetched.set(tab, page.value);
}

/** React waits for a promise even where it is kept; what answers at once is drawn with the rest. */
const atOnce = (page: Page) => ({ then: (done: (page: Page) => void) => done(page) }) as Promise<Page>;

const pageOf = (tab: TabName) => lazy(() => {
  const page = fetched.get(tab);
  return page === undefined ? load[tab]() : atOnce(page);
});

/** The pages behind the tabs, each loaded when it is to be seen. */
export const tabPages: Readonly<Record<TabName, ComponentType>> = {
  start: pageOf("start"), indicator: pageOf("indicator"), answers: pageOf("answers"), check: pageOf("check"),
  review: pageOf("review"), summary: pageOf("summary"),
};
