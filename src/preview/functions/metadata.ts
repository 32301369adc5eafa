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
}

/** What the add-in's functions.json holds. */
export interface FunctionsMetadata {
  /** Whether errors in arguments of the type "any" reach the functions, instead of becoming their results. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}
