import { useCase } from "../../state/cases.ts";
import type { PageRoute } from "../../state/route.ts";
import { useTitle } from "../../state/title.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/States.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { Link } from "../Link.tsx";

/** `/c/:case/places`. */
export function Places({ route }: { route: PageRoute }) {
  const opened = useCase(route.case);
  useTitle("Places", opened.data?.case?.title);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  return (
    <>
      <h1 className="sr" tabIndex={-1}>
        Places
      </h1>
      <EmptyState
        title="The list has them"
        acts={
          <Link
            className={buttonClass("main")}
            to={{
              screen: "list",
              case: route.case,
              sel: route.sel,
              list: "entities",
              params: { kind: "Place" },
            }}
          >
            The places of this case
          </Link>
        }
      />
    </>
  );
}
