/** The version of what `check --json` prints. Programs that read it may rely on what their version promises. */
export const outputVersion = 1;

/** The version of what `check --json` prints about several files: of what is around their outputs. */
export const manyVersion = 1;

/** The version of what `verify --json` prints. */
export const verificationVersion = 1;

/** The version of what `status --json` prints. */
export const statusVersion = 1;

/** The version of what `diff --json` prints. */
export const differenceVersion = 1;
