import { HostObject } from "../excel/host-object";
import type { PaneVisibility } from "../excel/pane-visibility";

/** The service behind `Office.addin`: it knows whether the pane is shown, and shows or hides it. */
export class AppRuntime extends HostObject {
  static readonly serviceName = "Microsoft.AppRuntime.AppRuntimeService";
  /** office.js's number for the event that the pane was shown or hidden. */
  static readonly visibilityChanged = 65_539;

  readonly scalars: readonly string[] = [];
  constructor(private readonly pane: PaneVisibility) { super(); }

  getAppRuntimeState(): string { return this.pane.shown ? "Visible" : "Background"; }
  setAppRuntimeState(state: string): void { this.pane.show(state === "Visible"); }
}
