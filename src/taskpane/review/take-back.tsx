import { Button } from "@fluentui/react-components";
import type { ReviewEvent } from "../../assessment/form/review-event";
import { kindLabels } from "../../assessment/review/review-words";
import { useSay } from "../pane-context";
import { NoteForm } from "./note-form";
import { reviewPhrases } from "./review-phrases";

/** Taking back what one noted oneself. */
export interface TakingBack {
  readonly isOwn: (event: ReviewEvent) => boolean;
  /** The event that is about to be taken back, by its id. */
  readonly asked: string | undefined;
  readonly onAsked: (event: string | undefined) => void;
  readonly onTakeBack: (event: string, reason: string) => Promise<void>;
}

/** The newest of some events that is one's own; undefined where none is. */
export const lastOwn = (events: readonly ReviewEvent[], isOwn: TakingBack["isOwn"]): ReviewEvent | undefined => events.findLast(isOwn);

interface Props {
  readonly event: ReviewEvent;
  readonly takingBack: TakingBack;
}

/** Takes an event back, in words if one likes: the question is asked in its place. */
export function TakeBack({ event, takingBack: { asked, onAsked, onTakeBack } }: Props) {
  const t = useSay();
  if (asked === event.id) {
    return (
      <NoteForm
        label={reviewPhrases.takeBackReason} save={reviewPhrases.takeBack} required={false}
        onSave={(reason) => onTakeBack(event.id, reason)} onClose={() => onAsked(undefined)}
      />
    );
  }
  const what = t(kindLabels[event.kind]);
  return (
    <Button size="small" appearance="subtle" aria-label={t(reviewPhrases.takeBackWhat, { what })} onClick={() => onAsked(event.id)}>
      {t(reviewPhrases.takeBack)}
    </Button>
  );
}
