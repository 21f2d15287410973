import { useCase } from "../../state/cases.ts";
import type { PageRoute } from "../../state/route.ts";
import { useTitle } from "../../state/title.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/States.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { Link } from "../Link.tsx";

/** `/c/:case/timeline`. */
export function Timeline({ route }: { route: PageRoute }) {
  const opened = useCase(route.case);
  useTitle("Timeline", opened.data?.case?.title);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  return (
    <>
      <h1 className="sr" tabIndex={-1}>
        Two clocks
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
              list: "claims",
              params: { order: "VALID_TIME" },
            }}
          >
            Claims by when they were so
          </Link>
        }
      />
    </>
  );
}
