import type { Session } from "../session/session";

/** What a ribbon button does, by the name the manifest gives it. */
export type CommandName = "writeForm" | "addCategories" | "checkForm" | "clearHighlights";

/** The head of a form that is written before anybody said whose it is. */
export interface BlankHead {
  readonly agency: string;
  readonly fiscalYear: number;
}

/** Opens the pane, where an Excel lets commands do so: others run them in a page of their own. */
const showPane = async (): Promise<void> => {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
};

/**
 * Lets the ribbon's buttons act on the pane's own session, and opens the pane: there people see what came of it, also
 * when nothing was written because a form is there.
 */
export function associateCommands(session: Session, blank: BlankHead): void {
  const commands: Readonly<Record<CommandName, () => Promise<void>>> = {
    writeForm: () => session.writeForm(blank),
    addCategories: () => session.addCategories(),
    checkForm: () => session.check(),
    clearHighlights: () => session.clearMarks(),
  };
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void Promise.all([showPane(), command()]).finally(() => event.completed());
    });
  }
}
