import { pause } from "./pause";

/** office.js's numbers for the events and methods that don't go through its newer protocol. */
const ids = { selectionChanged: 2, ribbonButton: 39, ribbonButtonDone: 94 } as const;

type Handler = (id: number, payload: object) => void;
type Callback = (result: unknown) => void;

/** Lists cross the old border as objects with this one method. */
function list(...items: unknown[]): { toArray(): unknown[] } {
  return { toArray: () => items };
}

/** The older half of `window.external`: events registered by number, and methods called by number. */
export class OfficeEvents {
  private readonly handlers = new Map<number, Handler>();
  private finished: ((status: number) => void) | undefined;

  /** The three functions that office.js calls. */
  readonly functions = {
    RegisterEvent: (id: number, _target: string, handler: Handler, callback?: Callback): void => {
      this.handlers.set(id, handler);
      callback?.(list(0));
    },
    UnregisterEvent: (id: number, _target: string, callback?: Callback): void => {
      this.handlers.delete(id);
      callback?.(list(0));
    },
    Execute: (_id: number, params: unknown, callback?: Callback): void => {
      const given = Array.isArray(params) ? params as unknown[] : [];
      callback?.(list(0));
      this.finished?.(Number(given[1] ?? 0));
    },
  };

  /** Presses a ribbon button; tries again while the page has not yet said what the button does. */
  async runCommand(name: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const handler = this.handlers.get(ids.ribbonButton);
      if (handler && (await this.press(handler, name)) === 0) return;
      await pause(100);
    }
    throw new Error(`The add-in has no ribbon command ${name}.`);
  }

  selectionChanged(): void {
    this.handlers.get(ids.selectionChanged)?.(ids.selectionChanged, list());
  }

  /** Resolves with office.js's status once the command calls `completed`; anything but 0 is a failure. */
  private press(handler: Handler, name: string): Promise<number> {
    return new Promise((resolve) => {
      this.finished = (status) => {
        this.finished = undefined;
        resolve(status);
      };
      handler(ids.ribbonButton, list(name, name, JSON.stringify({ source: { id: name } })));
    });
  }
}
