import { completeRows, type Case } from "../case";
import type { ConfirmedLink } from "../../narrative/answer";

const [first] = completeRows;
const own = `7.1.1 ${typeof first?.name === "string" ? first.name : ""}`;
const linked = (links: readonly ConfirmedLink[], denied: readonly ConfirmedLink[] = []) =>
  ({ rows: completeRows, narrative: { answers: [{ item: "2.2.1" }], links, denied } });
const found = "หมวด 2 2219 links notice link-without-indicator:gone";

export default [
  { title: "its name as it is", form: linked([{ item: "2.2.1", indicator: own }]), finds: [] },
  { title: "its name with other blanks", form: linked([{ item: "2.2.1", indicator: own.replace(/ /g, "  ") }]), finds: [] },
  { title: "another name", form: linked([{ item: "2.2.1", indicator: "7.1.1 ตัวชี้วัดที่ลบไปแล้ว" }]), finds: [found] },
  { title: "another name that the answer is said not to speak of", form: linked([], [{ item: "2.2.1", indicator: "7.9.9 ก" }]), finds: [found] },
  { title: "an item that the form does not have", form: linked([{ item: "9.9.9", indicator: "7.9.9 ก" }]), finds: [] },
] satisfies readonly Case[];
