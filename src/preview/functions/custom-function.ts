import type { BaseValueObject } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { FunctionMessages } from "./function-messages";
import type { FunctionArgument, Manners } from "./function-values";
import { readArgument, resultValue } from "./function-values";
import type { Invocations } from "./invocations";
import type { FunctionMetadata } from "./metadata";

/** What a cell comes to while its function has not answered yet; the engine takes it for an error. Never shown. */
export const busy: ErrorType = ErrorType.CONNECT;

/** A custom function of the add-in as the engine sees it: it asks, and is calculated again once there is an answer. */
export class CustomFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly invocations: Invocations,
    private readonly messages: FunctionMessages,
    private readonly manners: Manners,
    private readonly errorsForAny: boolean,
  ) {
    super(name);
    this.minParams = metadata.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = metadata.parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args: FunctionArgument[] = [];
    for (const [index, variant] of variants.entries()) {
      const { dimensionality, type = "any" } = this.metadata.parameters[index] ?? {};
      const wanted = { matrix: dimensionality === "matrix", errors: this.errorsForAny && type === "any" };
      const argument = readArgument(variant, wanted, this.manners);
      if (argument instanceof ErrorValueObject) return argument;
      args.push(argument);
    }
    while (args.length < this.metadata.parameters.length) args.push(null);
    const cell = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = this.invocations.ask(this.metadata.id, args, this.errorsForAny, cell);
    if (!answer) return ErrorValueObject.create(busy);
    this.messages.set(cell, "error" in answer ? answer.message : "");
    return resultValue(answer);
  }
}
