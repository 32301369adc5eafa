/** "GetItem" as the host's own classes write it: "getItem". Names that begin with "_" stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "format" as an answer spells it: "Format". */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
