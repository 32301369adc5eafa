/** One button of the toolbar. */
export interface ToolbarButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly press: () => Promise<void> | void;
}

/** One choice among few. */
export interface ToolbarChoice {
  readonly id: string;
  readonly title: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  readonly choose: (value: string) => Promise<void> | void;
}

/** Fills the toolbar; `run` does what was asked and shows what went wrong with it. */
export function fillToolbar(
  toolbar: HTMLElement,
  buttons: readonly ToolbarButton[],
  choices: readonly ToolbarChoice[],
  run: (work: () => Promise<void> | void) => void,
): void {
  const heading = document.createElement("h1");
  heading.textContent = "PMQA 4.0 ใน Excel";
  const space = document.createElement("span");
  space.className = "space";
  toolbar.replaceChildren(
    heading, ...buttons.map((each) => buttonElement(each, run)), space, ...choices.map((each) => choiceElement(each, run)),
  );
}

function buttonElement({ id, label, title, press }: ToolbarButton, run: (work: () => Promise<void> | void) => void): HTMLElement {
  const button = document.createElement("button");
  Object.assign(button, { id, type: "button", textContent: label, title });
  button.addEventListener("click", () => run(press));
  return button;
}

function choiceElement(choice: ToolbarChoice, run: (work: () => Promise<void> | void) => void): HTMLElement {
  const select = document.createElement("select");
  select.id = choice.id;
  select.title = choice.title;
  select.setAttribute("aria-label", choice.title);
  for (const [value, label] of choice.options) {
    select.add(new Option(label, value, false, value === choice.value));
  }
  select.addEventListener("change", () => run(() => choice.choose(select.value)));
  return select;
}
