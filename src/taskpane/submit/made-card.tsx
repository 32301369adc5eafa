import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { digestGroups } from "../../sheet/record/digest-groups";
import type { OpenForm } from "../../session/session";
import { handOver } from "../hand-over";
import { usePane, useSay } from "../pane-context";
import { Notice } from "../shell/notice";
import type { MadeSubmission } from "./made-submission";
import { submitPhrases } from "./submit-phrases";
import { useAttempt } from "./use-attempt";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Props {
  readonly made: MadeSubmission;
  readonly form: OpenForm;
}

/** A submission that was made: its digest, and the ways to take it along. */
export function MadeCard({ made: { of, file, bytes, digest, data, dataFile }, form }: Props) {
  const { announce, out: { openBook } } = usePane();
  const t = useSay();
  const { attempt, said } = useAttempt();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = (openIt: NonNullable<typeof openBook>): Promise<void> => attempt(async () => {
    await openIt(bytes);
    announce(submitPhrases.opened, { file });
  });
  const save = (content: BlobPart, type: string, name: string): void => {
    handOver(content, type, name);
    announce(submitPhrases.saved, { file: name });
  };
  return (
    <section className="card stack made-submission">
      <h3 ref={heading} tabIndex={-1}>{t(submitPhrases.made, { file })}</h3>
      {of !== form.checked && <Notice severity="warning" title={t(submitPhrases.changed)} text="" />}
      <div className="actions">
        {openBook !== undefined && <Button appearance="primary" onClick={() => void open(openBook)}>{t(submitPhrases.open)}</Button>}
        <Button onClick={() => save(bytes as BlobPart, workbookType, file)}>{t(submitPhrases.save)}</Button>
        <Button onClick={() => save(data, "application/json", dataFile)}>{t(submitPhrases.saveData)}</Button>
      </div>
      {said}
      <div>
        <p><b>{t(submitPhrases.digest)}</b></p>
        <p className="digest" lang="en">{digestGroups(digest)}</p>
        <p className="quiet">{t(submitPhrases.digestText)}</p>
      </div>
    </section>
  );
}
