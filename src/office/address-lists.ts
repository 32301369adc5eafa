import { addressOfArea, type Area } from "../sheet/address";

/** Excel takes an address list of up to 8,192 characters. */
const longestList = 8_000;

/** The areas' addresses, joined into as few lists as Excel takes ("A1:B2,C7"). */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(addressOfArea)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestList) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

