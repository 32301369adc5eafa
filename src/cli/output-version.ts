/** The version of what `check --json` prints. Programs that read it may rely on what their version promises. */
export const outputVersion = 1;

/** The version of what `check --json` prints about several files: of what is around their outputs. */
export const manyVersion = 1;
