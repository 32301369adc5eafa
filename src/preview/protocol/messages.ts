/** What a message between office.js and its host is about. */
export const messageTypes = { request: 1, response: 2, event: 3 } as const;

/** What office.js says of a request as a whole, one bit each. */
export const requestFlags = { waitsForCellEdit: 64 } as const;

/** How office.js names an object. */
export const pathTypes = {
  root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7,
} as const;

/** What office.js wants done. */
export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface Arguments {
  readonly Arguments?: readonly unknown[] | null;
  /** In the place of each argument that is an object: the id of its path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: Query;
}

/** One batch, as `context.sync()` sends it. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What a batch came to; with an error, what had been done before it stands. */
export interface BatchResult {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number; readonly Location: string };
}

/** A message from office.js. */
export interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly url?: string; readonly body?: Batch | string };
}

/** One thing that the host tells office.js of its own accord. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: unknown;
}
