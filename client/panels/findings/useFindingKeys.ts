import { type RefObject, useRef } from "react";
import { announce } from "../../state/announce.ts";
import { dismissedIn, type Finding, setDismissed, useDismissed } from "../../state/findings.ts";
import { useKey } from "../../state/keys.ts";
import { toast } from "../../state/toast.ts";

/** J and K move through the findings, D puts one away (with Undo). Enter opens, since each is a link. */
export function useFindingKeys(
  caseId: string,
  findings: readonly Finding[],
  showAll: () => void,
  pictured: number,
): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
  const current = () => links().indexOf(document.activeElement as HTMLElement);
  const go = (to: number) => {
    const at = Math.max(0, Math.min(findings.length - 1, to));
    if (at >= pictured) showAll();
    // The rest is drawn after this turn where it was folded away.
    requestAnimationFrame(() => {
      links()[at]?.focus();
      links()[at]?.scrollIntoView({ block: "nearest" });
      announce(`Finding ${at + 1} of ${findings.length}: ${findings[at]?.title ?? ""}`);
    });
  };
  useKey("next-finding", () => go(current() + 1));
  useKey("previous-finding", () => go(current() - 1));
  useKey("dismiss-finding", () => {
    const at = current();
    const finding = findings[at];
    if (finding) dismiss(caseId, finding);
    if (finding) requestAnimationFrame(() => links()[Math.min(at, findings.length - 2)]?.focus());
  });
  return list;
}

/** Put a finding away in this browser. What it rests on stays as it is. */
export function dismiss(caseId: string, finding: Finding): void {
  const before = dismissedIn(useDismissed.getState(), caseId);
  setDismissed(caseId, [...before, finding.id]);
  toast(`Dismissed: ${finding.title}.`, () => setDismissed(caseId, before));
}
