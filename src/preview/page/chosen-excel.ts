import { profileNamed } from "../profiles/profiles";
import type { Profile } from "../profiles/profile";

const parameter = "excel";

/** The Excel that the page's address asks for: `?excel=ltsc2021`. */
export const chosenExcel = (): Profile => profileNamed(new URLSearchParams(location.search).get(parameter));

/** Loads the page anew as another Excel; its address says which, so that it can be kept and sent. */
export function chooseExcel(name: string): void {
  const address = new URL(location.href);
  address.searchParams.set(parameter, name);
  location.assign(address);
}
