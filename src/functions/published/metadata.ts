import type { Language } from "../../assessment/text/phrase";
import { descriptions } from "./descriptions";
import { helpAnchor } from "./help-page";

interface Parameter {
  readonly name: string;
  readonly description?: string;
}

/** A function as custom-functions-metadata reads it from the source. */
interface GeneratedFunction {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly result: object;
}

export interface Generated {
  /** Asks for CustomFunctionsRuntime 1.4, which no function here needs. */
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly GeneratedFunction[];
}

function described(generated: GeneratedFunction, language: Language, helpAddress: string): object {
  const description = descriptions.find(({ id }) => id === generated.id);
  if (description === undefined) throw new Error(`No description for the custom function ${generated.id}`);
  const parameters = generated.parameters.map((parameter) => {
    const argument = description.arguments.find(({ name }) => name === parameter.name);
    if (argument === undefined) throw new Error(`No description for ${parameter.name} of ${generated.id}`);
    return { ...parameter, description: argument.text[language] };
  });
  return {
    ...generated,
    description: description.text[language],
    helpUrl: `${helpAddress}#${helpAnchor(generated.id, language)}`,
    parameters,
    result: { type: "any", ...generated.result },
  };
}

/**
 * The functions' metadata in one language, from what the generator read in the source.
 *
 * @param helpAddress the address of the help page
 * @throws Error where a function or an argument has no description
 */
export const metadataIn = (
  { allowCustomDataForDataTypeAny: _, ...generated }: Generated,
  language: Language,
  helpAddress: string,
): object => ({
  ...generated,
  // Without it Excel answers for a function whose input holds an error, and no message says which cell to correct.
  allowErrorForDataTypeAny: true,
  functions: generated.functions.map((one) => described(one, language, helpAddress)),
});
