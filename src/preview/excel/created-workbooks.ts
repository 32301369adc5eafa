import { HostObject } from "./host-object";

/** The workbooks that the add-in made beside the open one: this Excel shows one workbook, and offers the others. */
export class CreatedWorkbooks {
  private readonly files: Uint8Array[] = [];
  private listener: (file: Uint8Array) => void = () => undefined;

  /** Who offers what is opened. */
  onOpened(listener: (file: Uint8Array) => void): void {
    this.listener = listener;
  }

  /** Keeps a file that was made of these bytes; answers its id. */
  keep(file: Uint8Array): string {
    return String(this.files.push(file));
  }

  open(id: string): void {
    const file = this.files[Number(id) - 1];
    if (file !== undefined) this.listener(file);
  }
}

/** A workbook that was made and waits to be opened. */
export class WorkbookCreated extends HostObject {
  readonly scalars = ["id"];
  constructor(private readonly created: CreatedWorkbooks, readonly id: string) { super(); }

  override get identity(): { Id: string } { return { Id: this.id }; }

  open(): void { this.created.open(this.id); }
}
