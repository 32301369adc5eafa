import { directionLabels, type Direction } from "../form/direction";
import type { Place } from "../form/place";
import { write, type CellFix } from "./rule";

/** A fix that writes a direction as the form words it. Not safe: the direction is taken from the name, and decides the score. */
export const writeDirection = (at: Place, direction: Direction): CellFix =>
  write(at, directionLabels[direction].th, {
    th: `เปลี่ยนทิศทางเป็น “${directionLabels[direction].th}”`,
    en: `Set the direction to “${directionLabels[direction].th}” (${directionLabels[direction].en})`,
  });
