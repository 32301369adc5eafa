import { Field, Input, Textarea } from "@fluentui/react-components";
import { explain, type Failure } from "../../../assessment/text/failure";
import { usePane } from "../../pane-context";
import { itemPhrases } from "./item-phrases";
import { useFieldDraft } from "./use-field-draft";

interface Props {
  readonly label: string;
  readonly held: string;
  /** Puts what was typed into its cell; answers what stood in the way. */
  readonly write: (typed: string) => Promise<Failure | undefined>;
  readonly kind?: "line" | "paragraph" | "figure";
  readonly hint?: string;
}

/** A cell of a category's sheet as a field of the pane. */
export function AnswerCellField({ label, held, write, kind = "line", hint }: Props) {
  const { announce, language } = usePane();
  const { value, failure, onChange, onBlur, onKeyDown } = useFieldDraft(held, kind === "paragraph", async (typed) => {
    const why = await write(typed);
    if (why === undefined) announce(itemPhrases.written);
    return why;
  });
  const shared = { value, onBlur, onKeyDown, lang: "th", onChange: (_: unknown, data: { value: string }) => onChange(data.value) };
  const said = failure === undefined ? {} : { validationState: "error" as const, validationMessage: explain(failure, language).what };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...said}>
      {/* File names and links are long, and read whole: the field grows with them. */}
      {kind === "figure"
        ? <Input {...shared} inputMode="decimal" className="figure" />
        : <Textarea {...shared} resize={kind === "line" ? "none" : "vertical"} rows={kind === "line" ? 1 : 3} />}
    </Field>
  );
}
