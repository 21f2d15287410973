import type { Chain, ChainIssue, OpenArguments } from "../../state/argument/arguments.ts";
import { shortId } from "../../state/route.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Alleged } from "../../ui/Chip.tsx";
import { Label } from "../../ui/Label.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { Link } from "../Link.tsx";
import { STANDING_WORDS } from "../law/Accusations.tsx";
import css from "./MapHead.module.css";

interface MapHeadProps {
  open: OpenArguments;
  chain: Chain | undefined;
  issue: ChainIssue | undefined;
  tools: { fit(): void; zoomBy(factor: number): void } | null;
}

/** What the map is about: an accusation, always as alleged, or a question at issue. */
export function MapHead({ open, chain, issue, tools }: MapHeadProps) {
  // The elements under the same reading.
  const { open: _, shut: __, ...reading } = open.route.params;
  const goal = open.model.statements.get(open.model.goals[0] ?? "");
  const title = chain?.accusation.wording ?? issue?.question ?? goal?.text ?? "";
  return (
    <header className={css.head}>
      <div className={css.title}>
        <h1 tabIndex={-1}>{title.replace(/\.$/, "")}</h1>
        <p className={css.facts}>
          {chain && <Alleged />}
          {goal && <Label label={goal.label} />}
          {chain && (
            <>
              <span className="meta">{STANDING_WORDS[chain.standing]}</span>
              {chain.barred && <span className={css.barred}>no forum of its own could hear it</span>}
              <Link
                className="link"
                to={{
                  screen: "elements",
                  case: open.caseId,
                  sel: null,
                  id: shortId(chain.accusation.id),
                  params: reading,
                }}
              >
                Its elements
              </Link>
            </>
          )}
          <span className="meta">Profile: {open.evaluation.profile.title}</span>
        </p>
      </div>
      <span className={css.tools}>
        <ShowGraphql parts={["map", "why", "chains"]} />
        {tools && (
          <>
            <IconButton small icon="minus" label="Zoom out" onPress={() => tools.zoomBy(1 / 1.25)} />
            <IconButton small icon="plus" label="Zoom in" onPress={() => tools.zoomBy(1.25)} />
            <IconButton small icon="fit" label="Fit to screen" onPress={() => tools.fit()} />
          </>
        )}
      </span>
    </header>
  );
}
