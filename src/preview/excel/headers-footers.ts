import { HostObject } from "./host-object";
import { refuseTooLong } from "./limits";

/** The parts of a page's head and foot, as Excel's API calls them. */
export const footParts = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

type FootPart = (typeof footParts)[number];

/** Where the texts of a sheet's heads and feet are kept. */
export interface KeptTexts {
  get(key: string, fallback: unknown): unknown;
  set(key: string, value: unknown): void;
}

/** `headersFooters.defaultForAllPages` of a page layout: texts with Excel's own codes in them. */
export class HeaderFooter extends HostObject {
  readonly scalars = footParts;
  constructor(private readonly kept: KeptTexts) { super(); }

  get leftHeader(): unknown { return this.part("leftHeader"); }
  set leftHeader(text: unknown) { this.setPart("leftHeader", text); }
  get centerHeader(): unknown { return this.part("centerHeader"); }
  set centerHeader(text: unknown) { this.setPart("centerHeader", text); }
  get rightHeader(): unknown { return this.part("rightHeader"); }
  set rightHeader(text: unknown) { this.setPart("rightHeader", text); }
  get leftFooter(): unknown { return this.part("leftFooter"); }
  set leftFooter(text: unknown) { this.setPart("leftFooter", text); }
  get centerFooter(): unknown { return this.part("centerFooter"); }
  set centerFooter(text: unknown) { this.setPart("centerFooter", text); }
  get rightFooter(): unknown { return this.part("rightFooter"); }
  set rightFooter(text: unknown) { this.setPart("rightFooter", text); }

  private part(part: FootPart): unknown { return this.kept.get(part, ""); }
  private setPart(part: FootPart, text: unknown): void {
    refuseTooLong(String(text), "pageFoot");
    this.kept.set(part, String(text));
  }
}

/** `headersFooters` of a page layout, alike on all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly scalars: readonly string[] = [];
  constructor(private readonly kept: KeptTexts) { super(); }
  get defaultForAllPages(): HeaderFooter { return new HeaderFooter(this.kept); }
}
