import program from "../../package.json";

/** The program's version, for what it makes. Of the file it comes from webpack keeps nothing else. */
export const version: string = program.version;
