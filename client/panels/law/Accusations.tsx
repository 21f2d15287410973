/** What the lists of accusations share, whichever question they are opened with. */
import type { ReactNode } from "react";
import type { Chain } from "../../state/argument/arguments.ts";
import type { Route } from "../../state/route.ts";
import { Alleged } from "../../ui/Chip.tsx";
import { Label } from "../../ui/Label.tsx";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Link } from "../Link.tsx";
import css from "./Accusations.module.css";

export const STANDING_WORDS = {
  STRONG: "strong on this map",
  ARGUABLE: "arguable on this map",
  WEAK: "weak on this map",
} as const;

/** An accusation in its own words, with its label and how it stands; `children` lead elsewhere. */
export function AccusationRow({ chain, to, children }: { chain: Chain; to: Route; children?: ReactNode }) {
  const { accusation, label, standing, barred } = chain;
  return (
    <>
      <Link to={to} className={css.title}>
        {accusation.wording.replace(/\.$/, "")}
      </Link>
      <p className={css.facts}>
        <Alleged />
        <Label label={label} />
        <span>{STANDING_WORDS[standing]}</span>
        {barred && <span>no forum of its own could hear it</span>}
        <span className="meta">{accusation.provision.name}</span>
        {children}
      </p>
    </>
  );
}

/** The list while it is on its way. */
export function AccusationsWaiting({ label }: { label: string }) {
  return (
    <Skeleton label={label}>
      {[0, 1, 2, 3, 4].map((row) => (
        <p key={row} className={css.bone}>
          <Bone width="60%" height={18} />
          <Bone width="40%" />
        </p>
      ))}
    </Skeleton>
  );
}
