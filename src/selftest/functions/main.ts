import { givenFunctions } from "./given";

for (const [id, answer] of Object.entries(givenFunctions)) CustomFunctions.associate(id, answer);
