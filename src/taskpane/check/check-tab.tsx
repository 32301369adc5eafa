import { useState } from "react";
import { findingsByTopic } from "../../assessment/check/findings-by-topic";
import { stopsShown, type WalkPlace, type Stop } from "../../assessment/check/walk";
import type { OpenForm } from "../../session/session";
import { useOfSession } from "../pane-context";
import { useKept } from "../use-kept";
import "./check.css";
import { ListPage } from "./list-page";
import type { Shown } from "./severity-filter";
import { WalkPage } from "./walk-page";

/** All findings of the form, by topic and severity, as a list or one after the other. */
export function CheckTab() {
  const form = useOfSession("form");
  const [shown, setShown] = useKept<Shown>("check.severity", "all");
  const [open, setOpen] = useKept<string | undefined>("check.open", undefined);
  const [standing, setStanding] = useKept<WalkPlace | "end" | undefined>("check.walk", undefined);
  /** What somebody has just done here takes the focus along; who comes by the tabs keeps it on them. */
  const [went, setWent] = useState<"out" | "back">();
  if (form === undefined) return null;
  const onWalk = (from: WalkPlace | "end"): void => {
    setWent("out");
    setStanding(from);
  };
  if (standing === undefined) {
    return <ListPage form={form} shown={shown} setShown={setShown} open={open} setOpen={setOpen} isBack={went === "back"} onWalk={onWalk} />;
  }
  const stopsIn = ({ checked: { findings } }: OpenForm): readonly Stop[] => stopsShown(findings, shown);
  const onBack = (): void => {
    const at = standing === "end" ? undefined : stopsIn(form).find(({ key }) => key === standing.key)?.finding;
    const said = findingsByTopic(form.checked, shown).flatMap(({ subjects }) => subjects.flatMap((subject) => subject.said));
    const there = at === undefined ? undefined : said.find(({ findings }) => findings.includes(at))?.key;
    if (there !== undefined) setOpen(there);
    setWent("back");
    setStanding(undefined);
  };
  return <WalkPage form={form} stopsIn={stopsIn} standing={standing} onStand={setStanding} onBack={onBack} setsOut={went === "out"} />;
}
