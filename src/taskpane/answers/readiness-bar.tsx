import { ProgressBar } from "@fluentui/react-components";

interface Props {
  /** What the bar says, in words. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** How far something has come, drawn, with its words beside it. */
export function ReadinessBar({ label, value, max }: Props) {
  return (
    <span className="readiness-bar">
      <ProgressBar aria-label={label} value={value} max={Math.max(max, 1)} color={max > 0 && value === max ? "success" : "brand"} />
      <span className="quiet" aria-hidden="true">{label}</span>
    </span>
  );
}
