import type { givenFunctions } from "./given";

const parameter = (name: string, dimensionality: "matrix" | "scalar", optional: boolean) =>
  ({ name, description: name, type: "any", dimensionality, optional });

const described = (id: keyof typeof givenFunctions, dimensionality: "matrix" | "scalar") => ({
  id, name: id, description: "Says what reaches it, as JSON.",
  parameters: [parameter("first", dimensionality, false), parameter("second", dimensionality, true)],
  result: { type: "string", dimensionality: "scalar" },
});

/** What Excel is told of the self-test's functions; errors reach them, as they do the add-in's. */
export const givenMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [described("SEEN", "matrix"), described("SEENONE", "scalar")],
};
