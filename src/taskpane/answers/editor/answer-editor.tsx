import { useEffect, useLayoutEffect, useSyncExternalStore, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import { usePane, useSay } from "../../pane-context";
import type { AnswerDraft } from "./answer-draft";
import type { EditedText, EditKind } from "./edit-history";
import { editorPhrases, madeOfPastePhrases } from "./editor-phrases";
import { pastedOf, readPasted } from "./pasted-text";

interface Props {
  readonly draft: AnswerDraft;
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly label: string;
  /** The id of what says how long the answer is. */
  readonly describedBy: string;
  readonly onLeave: () => void;
}

/** By the standard's names of what a key does to a text. */
const kindOf = (inputType: string): EditKind => {
  if (inputType === "insertText" || inputType === "insertCompositionText") return "typed";
  return inputType.startsWith("deleteContent") ? "deleted" : "other";
};

/** By the keys' places: under a Thai layout they type other letters. */
function stepOf({ code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): "undo" | "redo" | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (code === "KeyZ") return shiftKey ? "redo" : "undo";
  return code === "KeyY" ? "redo" : undefined;
}

/** What is selected in a field. It is asked before that matters, and not told at every key. */
const selectedIn = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): Pick<EditedText, "start" | "end"> =>
  ({ start: selectionStart, end: selectionEnd });

/** What a field tells at every key, and nobody above it wants to hear: to ask them all takes longer than to draw the key. */
const toldAtEveryKey = ["keypress", "beforeinput", "textInput", "input", "keyup", "selectionchange"];

/**
 * An answer as a field: the browser's own, which draws long Thai at the speed of typing. What is typed stands in the field
 * first and is told then; the field is written into only where the text became another by something else.
 */
export function AnswerEditor({ draft, field, label, describedBy, onLeave }: Props) {
  const { announce } = usePane();
  const t = useSay();
  const replaced = useSyncExternalStore(draft.subscribe, () => draft.replaced);
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    const { text, start, end } = draft.now;
    if (area.value !== text) area.value = text;
    if (document.activeElement === area) area.setSelectionRange(start, end);
  }, [draft, field, replaced]);
  useEffect(() => {
    const area = field.current;
    if (area === null) return;
    const onInput = (event: Event): void => {
      const kind = event instanceof InputEvent ? kindOf(event.inputType) : "other";
      draft.type({ text: area.value, ...selectedIn(area) }, kind, event.timeStamp);
    };
    // A menu's "undo" is the browser's: it knows nothing of what was pasted.
    const onBeforeInput = (event: InputEvent): void => {
      draft.select(selectedIn(area));
      const step = event.inputType === "historyUndo" ? "undo" : event.inputType === "historyRedo" ? "redo" : undefined;
      if (step === undefined) return;
      event.preventDefault();
      draft[step]();
    };
    const stay = (event: Event): void => event.stopPropagation();
    const listening = new AbortController();
    const { signal } = listening;
    area.addEventListener("input", onInput, { signal });
    area.addEventListener("beforeinput", onBeforeInput, { signal });
    for (const told of toldAtEveryKey) area.addEventListener(told, stay, { signal });
    return () => listening.abort();
  }, [draft, field]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const step = event.nativeEvent.isComposing ? undefined : stepOf(event);
    if (step === undefined) return;
    event.preventDefault();
    draft.select(selectedIn(event.currentTarget));
    draft[step]();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    event.preventDefault();
    const { text, made } = readPasted(pastedOf(event.clipboardData));
    draft.select(selectedIn(event.currentTarget));
    if (text !== "") draft.insert(text, event.timeStamp);
    const [first] = made;
    if (first !== undefined) announce({
      th: made.map((one) => madeOfPastePhrases[one].th).join(" · "),
      en: made.map((one) => madeOfPastePhrases[one].en).join(" "),
    });
  };
  return (
    // A form of its own: at every key the browser reads all fields of the form, or of the page, for filling them in another time.
    <form>
      <textarea
        ref={field} className="answer-field" lang="th" rows={12} aria-label={label} aria-describedby={describedBy} spellCheck={false}
        title={t(editorPhrases.keys)} onKeyDown={onKeyDown} onPaste={onPaste}
        onBlur={({ currentTarget }) => {
          draft.select(selectedIn(currentTarget));
          onLeave();
        }}
      />
    </form>
  );
}
