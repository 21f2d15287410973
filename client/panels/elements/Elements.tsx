import { useCase } from "../../state/cases.ts";
import { type ElementsRoute, useMatrix } from "../../state/matrix.ts";
import { useTitle } from "../../state/title.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Bone, ErrorState, Skeleton } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { Link } from "../Link.tsx";
import { AccusationList } from "./AccusationList.tsx";
import css from "./Elements.module.css";
import { OpenMatrix } from "./OpenMatrix.tsx";

/** `/c/:case/elements`: every accusation; with an id, its elements by evidence. */
export function Elements({ route }: { route: ElementsRoute }) {
  const opened = useCase(route.case);
  useTitle("Elements", opened.data?.case?.title);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (route.id === null) return <AccusationList route={route} />;
  return <OneMatrix key={route.id} route={route} id={route.id} />;
}

function OneMatrix({ route, id }: { route: ElementsRoute; id: string }) {
  const answer = useMatrix(route, id);
  if (answer.data) return <OpenMatrix route={route} matrix={answer.data.matrix} />;
  if (answer.failure?.code === "NOT_FOUND") return <UnknownAccusation route={route} id={id} />;
  if (answer.failure) return <Failed level={1} answer={answer} what="the elements" />;
  if (!answer.slow) return null;
  return (
    <div className={css.wrap}>
      <Skeleton label="Setting the evidence beside the elements">
        <p className={css.bones}>
          <Bone width="40%" height={22} />
          <Bone width="60%" />
          {[0, 1, 2, 3, 4, 5, 6].map((row) => (
            <Bone key={row} height={46} />
          ))}
        </p>
      </Skeleton>
    </div>
  );
}

function UnknownAccusation({ route, id }: { route: ElementsRoute; id: string }) {
  return (
    <ErrorState
      level={1}
      code="NOT_FOUND"
      title={`No accusation of this case is called “${id}”`}
      safe={<p>The link may be older than the case’s text. Nothing was changed.</p>}
      acts={
        <Link className={buttonClass("main")} to={{ ...route, id: null, sel: null, params: {} }}>
          See the accusations
        </Link>
      }
    />
  );
}
