/** One custom function, as custom-functions-metadata describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
    readonly type?: string;
  }[];
  /** Whether errors in its arguments reach it, instead of becoming its result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** What the add-in's functions.json holds. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}
