import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { Phrase } from "../../assessment/text/phrase";
import { useSay, useOfSession } from "../pane-context";
import { shellPhrases } from "../shell/shell-phrases";
import { reviewPhrases } from "./review-phrases";

interface Props {
  readonly label: Phrase;
  /** What the button says that saves it. */
  readonly save?: Phrase;
  /** Whether there have to be words. */
  readonly required: boolean;
  readonly onSave: (text: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A few words that are noted: it opens in place, with the focus in it. Ctrl+Enter saves, Escape closes. */
export function NoteForm({ label, save: saves = reviewPhrases.save, required, onSave, onClose }: Props) {
  const busy = useOfSession("busy");
  const t = useSay();
  const [text, setText] = useState("");
  const [isStrict, setStrict] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const toText = (): void => form.current?.querySelector("textarea")?.focus();
  useEffect(toText, []);
  const save = (): void => {
    setStrict(true);
    const typed = text.trim();
    if (required && typed === "") toText();
    else void onSave(typed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  const isMissing = isStrict && required && text.trim() === "";
  return (
    <form ref={form} className="stack note-form" onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <Field
        label={<span>{t(label)}</span>} required={required}
        {...(isMissing ? { validationState: "error", validationMessage: t(reviewPhrases.textMissing) } : {})}
      >
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className="actions">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy !== undefined}>{t(saves)}</Button>
        <Button size="small" onClick={onClose}>{t(shellPhrases.cancel)}</Button>
      </div>
    </form>
  );
}
