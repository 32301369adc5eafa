/** The code of a failure of the file system ("ENOENT"); undefined for a failure of another kind. */
export const errorCode = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
