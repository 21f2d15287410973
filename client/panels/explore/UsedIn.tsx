import { useState } from "react";
import type { InspectedClaim } from "../../state/inspect.ts";
import { toArgument } from "../../state/ways.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../Link.tsx";
import css from "./Inspector.module.css";

const FIRST = 5;

/** The accusations that lean on a claim, each as alleged, and the way to the argument in which it stands. */
export function UsedIn({
  caseId,
  claim,
}: {
  caseId: string;
  claim: Pick<InspectedClaim, "id" | "leanedOnBy">;
}) {
  const [all, setAll] = useState(false);
  const list = all ? claim.leanedOnBy : claim.leanedOnBy.slice(0, FIRST);
  const rest = claim.leanedOnBy.length - list.length;
  return (
    <>
      <ul className={css.list}>
        {list.map(({ id, wording }) => (
          <li key={id}>
            <Link className="link" to={toArgument(caseId, id, claim.id)}>
              {wording.replace(/\.$/, "")}
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="link" onPress={() => setAll(true)}>
          {rest} more
        </Button>
      )}
    </>
  );
}
