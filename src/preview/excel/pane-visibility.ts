/** Whether the add-in's pane is shown: its page may run with no pane opened, because a function of it calculates. */
export class PaneVisibility {
  private readonly listeners: ((shown: boolean) => void)[] = [];

  constructor(private visible = true) {}

  get shown(): boolean {
    return this.visible;
  }

  show(shown: boolean): void {
    if (shown === this.visible) return;
    this.visible = shown;
    for (const listener of this.listeners) listener(shown);
  }

  onChange(listener: (shown: boolean) => void): void {
    this.listeners.push(listener);
  }
}
